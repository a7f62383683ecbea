/** Installs the peers into this folder, where that has not been done, and bundles their clients. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { BENCH, fail } from './options.ts';

/** What clients import by a `bench:` name. */
const PEERS: Readonly<Record<string, string>> = {
  'bench:lit': 'lit',
  'bench:govuk-frontend': 'govuk-frontend',
  'bench:web-awesome': '@awesome.me/webawesome/dist/components/details/details.js',
};

const readJson = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as {
    version?: string;
    devDependencies?: Record<string, string>;
  };

const isInstalled = ([name, version]: readonly [string, string]) => {
  const manifest = join(BENCH, 'node_modules', name, 'package.json');
  return existsSync(manifest) && readJson(manifest).version === version;
};

export function installPeers(): void {
  const { devDependencies = {} } = readJson(join(BENCH, 'package.json'));
  if (Object.entries(devDependencies).every(isInstalled)) return;
  console.log('Installing the peers into tests/bench/ …');
  const { status } = spawnSync('npm', ['ci', '--silent'], {
    cwd: BENCH,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) fail('npm ci failed in tests/bench/: the peers come from the npm registry.');
}

/** Answers `bench:` imports with a peer, or with words that only this run knows. */
const benchImports = (constants: Readonly<Record<string, unknown>>): Plugin => ({
  name: 'bench-imports',
  enforce: 'pre',
  resolveId(id) {
    const peer = PEERS[id];
    if (peer) return this.resolve(peer, join(BENCH, 'package.json'));
    return id.startsWith('bench:') ? `\0${id}` : undefined;
  },
  load(id) {
    const name = id.replace('\0bench:', '');
    if (!(name in constants)) return undefined;
    return `export const ${name} = ${JSON.stringify(constants[name])};`;
  },
});

/** A client as one minified file: a classic script, or a style sheet. */
export async function bundle(
  client: string,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    root: BENCH,
    logLevel: 'error',
    plugins: [benchImports(constants)],
    build: {
      write: false,
      cssCodeSplit: true,
      rolldownOptions: {
        input: join(BENCH, 'clients', client),
        output: { format: client.endsWith('.ts') ? 'iife' : 'es' },
      },
    },
  });
  const { output } = result as Extract<typeof result, { output: unknown }>;
  const isStyles = !client.endsWith('.ts');
  const file = output.find(({ fileName }) => fileName.endsWith(isStyles ? '.css' : '.js'));
  if (!file) throw new Error(`Vite made nothing of ${client}.`);
  return file.type === 'chunk' ? file.code : String(file.source);
}
