/** The demo runs the script-tag door from source. A real site pastes the built file instead. */
import '../src/embed.ts';
