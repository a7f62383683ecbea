/** Path of a browser, or '' where there is none. */
export function findChromium(): string;
export function findFirefox(): string;
/** Paths of WebKitGTK's driver and browser. */
export function findWebKit(): { driver: string; browser: string } | undefined;
