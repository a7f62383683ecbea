/** A command for tests: what is on the screen, as a PNG in base64. Computed styles do not say what a painter changes. */
export function screenshot() {
  return {
    name: 'screenshot',
    async executeCommand({ command, session }) {
      if (command !== 'screenshot') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      // Larger files with the same pixels: a strong compression takes longer than the picture.
      const options = { format: 'png', optimizeForSpeed: true };
      const { data } = await client.send('Page.captureScreenshot', options);
      await client.detach();
      return data;
    },
  };
}
