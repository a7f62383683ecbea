/** A command for tests: the reader's own few colours (forced colours), on and off. */

/**
 * `emulateMedia` of the runner knows nothing of forced colours, so the engine is asked itself.
 * Answers whether it could: only Chromium speaks the protocol that has it.
 */
export function forceColors() {
  return {
    name: 'force-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'force-colors') return undefined;
      if (session.browser.type !== 'puppeteer') return false;
      const page = session.browser.getPage(session.id);
      try {
        const client = await page.createCDPSession();
        const value = payload.active ? 'active' : 'none';
        await client.send('Emulation.setEmulatedMedia', {
          features: [{ name: 'forced-colors', value }],
        });
        return true;
      } catch {
        return false;
      }
    },
  };
}
