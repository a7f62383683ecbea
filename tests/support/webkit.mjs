/** Starts WebKitGTK for the test runner: a virtual screen where there is none, and the driver. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const children = [];
process.on('exit', () => children.forEach((child) => child.kill()));

function start(command, args, env = {}) {
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  child.on('error', () => {});
  children.push(child);
  return child;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(ready, what) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start.`);
}

/** The display to draw on: the one there is, or a new virtual one. */
async function display() {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  let number = 90;
  while (existsSync(`/tmp/.X11-unix/X${number}`)) number += 1;
  start('Xvfb', [`:${number}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  await until(() => existsSync(`/tmp/.X11-unix/X${number}`), 'Xvfb');
  return `:${number}`;
}

export async function webkitLauncher({ driver, browser }) {
  const port = await freePort();
  start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: await display(),
    // No sandbox, GPU or accessibility bus in a container.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
  });
  await until(async () => {
    try {
      return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
    } catch {
      return false;
    }
  }, 'WebKitWebDriver');
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  launcher.name = 'WebKit';
  return launcher;
}
