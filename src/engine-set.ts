/** The engine's own `Set`: a page may replace the global one after the script has run. */
export const EngineSet = Set;
