/** The package under its own name, which has no types to be found before it is built. */
declare module 'clonazepam-info';
