/** Names the door that registers nothing, and uses nothing: nothing of the leaflet may come along. */
import 'clonazepam-info/element';

globalThis.built = true;
