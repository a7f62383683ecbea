/** What a person has answered, and the same as the fragment of an address: it is in no server's log. */
import { ATTRIBUTE_NAMES, type AttributeName } from '../../src/attributes.ts';
import { PLACES } from './places.ts';

export interface Setup {
  /** Id of the place where the site lives. */
  place: string;
  /** What the person chose in place of what fits there; '' where nothing. */
  format: string;
  /** Address of the script, where it is not the one beside this site. */
  src: string;
  /** Whether the script is held to one version, by its hash. */
  pinned: boolean;
  lang: string;
  /** CSS colours; '' where the default stays. */
  accent: string;
  surface: string;
  attributes: Partial<Record<AttributeName, string>>;
}

export const NEW_SETUP: Setup = {
  place: PLACES[0]?.id ?? '',
  format: '',
  src: '',
  pinned: false,
  lang: '',
  accent: '',
  surface: '',
  attributes: {},
};

const OWN_NAMES = ['place', 'format', 'src', 'lang', 'accent', 'surface'] as const;

/** The fragment for a setup, without `#`. What is left at its default is left out. */
export function fragmentFor(setup: Setup): string {
  const parameters = new URLSearchParams();
  for (const name of OWN_NAMES) {
    if (setup[name] !== NEW_SETUP[name]) parameters.set(name, setup[name]);
  }
  if (setup.pinned) parameters.set('pinned', '');
  for (const [name, value] of Object.entries(setup.attributes)) parameters.set(name, value);
  return parameters.toString();
}

/** The setup of a fragment, with or without `#`. What is unknown in it is passed over. */
export function setupFrom(fragment: string): Setup {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const own = Object.fromEntries(
    OWN_NAMES.map((name) => [name, parameters.get(name) ?? NEW_SETUP[name]]),
  );
  const attributes = Object.fromEntries(
    ATTRIBUTE_NAMES.flatMap((name) => {
      const value = parameters.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return { ...NEW_SETUP, ...own, pinned: parameters.has('pinned'), attributes };
}
