/** A command for tests: Chromium's automatic dark mode, which recolours pages as they are painted. */

/** Answers whether the engine has it: only Chromium does. */
export function autoDarkMode() {
  return {
    name: 'auto-dark-mode',
    async executeCommand({ command, payload, session }) {
      if (command !== 'auto-dark-mode') return undefined;
      if (session.browser.type !== 'puppeteer') return false;
      const page = session.browser.getPage(session.id);
      try {
        const client = await page.createCDPSession();
        await client.send('Emulation.setAutoDarkModeOverride', { enabled: payload.active });
        return true;
      } catch {
        return false;
      }
    },
  };
}
