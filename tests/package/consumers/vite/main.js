/** A plain Vite site: one import. */
import 'clonazepam-info';
