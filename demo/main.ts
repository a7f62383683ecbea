/** Where the site is served, the script of a pasted tag runs from source. A real site pastes the built file. */
import '../src/entries/script.ts';
