/** The demo runs the script of a pasted tag from source. A real site pastes the built file instead. */
import '../src/entries/script.ts';
