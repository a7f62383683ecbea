/** A command for tests: what is on the screen, as a PNG in base64. Computed styles do not say what a painter changes. */
export function screenshot() {
  return {
    name: 'screenshot',
    async executeCommand({ command, session }) {
      if (command !== 'screenshot') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      const { data } = await client.send('Page.captureScreenshot', { format: 'png' });
      await client.detach();
      return data;
    },
  };
}
