/** Finds the browsers on this machine. Each can be named in the environment. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';

const fromPath = (name) => {
  try {
    const find = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(find, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split(/\r?\n/)[0]
      .trim();
  } catch {
    return '';
  }
};

const firstExisting = (paths) => paths.find((path) => path && existsSync(path)) ?? '';

/** Chromium, Chrome or Edge: CHROME_PATH, else what is installed; '' for none. */
export function findChromium() {
  const installed = () => {
    try {
      return Launcher.getInstallations();
    } catch {
      return [];
    }
  };
  return firstExisting([
    process.env.CHROME_PATH,
    fromPath('chromium'),
    fromPath('google-chrome'),
    ...installed(),
  ]);
}

/** Firefox: FIREFOX_PATH, else what is installed; '' for none. */
export function findFirefox() {
  return firstExisting([
    process.env.FIREFOX_PATH,
    fromPath('firefox-esr'),
    fromPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/** WebKitGTK's driver and browser, on Linux; undefined where either is missing. */
export function findWebKit() {
  const driver = firstExisting([process.env.WEBKIT_DRIVER_PATH, fromPath('WebKitWebDriver')]);
  const browser = firstExisting([process.env.MINIBROWSER_PATH, ...miniBrowsers()]);
  return driver && browser ? { driver, browser } : undefined;
}

function miniBrowsers() {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return [];
  return readdirSync(lib).map((name) => `${lib}/${name}/webkit2gtk-4.1/MiniBrowser`);
}
