/** Turns a valid config, the leaflet and what the reader did into everything that is on the screen. */
import { REGIONS } from './attributes.ts';
import type { Config, PageContext } from './config.ts';
import { CHECKED_ON, HELPLINES } from './content/helplines.ts';
import type { Content, Helpline, Phone, Region, Section, ServiceId } from './content/types.ts';
import type { CopyResult, Reader } from './reader.ts';

/** A run of text, or a number that can be called. */
export type Inline = string | { service: ServiceId; phone: Phone };

export interface HelplineView {
  helpline: Helpline;
  /** Its own name or, without one, its kind; with the area that it serves. */
  name: string;
  /** What it is for. */
  purpose: string;
  /** When it answers; '' where that is not confirmed. */
  hours: string;
  /** Who runs it; '' where that is not known. */
  operator: string;
  /** Hours, languages, cost and operator in one sentence, and what else to know. */
  facts: string;
}

/** The helplines of one country, in the words of one language. */
interface HelpView {
  region: Region | '';
  helplines: readonly HelplineView[];
  crisisHelplines: readonly HelplineView[];
  /** The emergency number; undefined where the country is not known. */
  emergencyHelpline: Helpline | undefined;
  /** The same for running text, or words. */
  emergency: readonly Inline[];
  /** The helpline in the banner; undefined where the country is not known: then the directory takes its place. */
  bannerHelpline: HelplineView | undefined;
}

/** Everything that is on the screen, as data. The leaflet's own text is in `content`. */
export interface View {
  content: Content;
  /** Whether a script answers presses. Without one, headings are text and controls wait unseen. */
  live: boolean;
  dir: 'ltr' | 'rtl';
  /** `reader`: follows the reader's setting, since the page has none. */
  theme: Config['theme'] | 'reader';
  title: string;
  titleLevel: number;
  sections: readonly Section[];
  exclusive: boolean;
  docking: Config['banner'];
  edge: Config['bannerPosition'];
  help: HelpView;
  /** Whether the language that the reader chose could not be had. */
  isLanguageMissing: boolean;
  /** Whether the numbers were checked more than twelve months ago. */
  isAged: boolean;
  /** What the reader did, and nothing else, changes these. */
  open: Reader['open'];
  bannerSmall: boolean;
  copied: CopyResult | undefined;
}

/** What a view is made of. */
export interface ViewInput {
  config: Config;
  content: Content;
  isLanguageMissing?: boolean;
  reader: Reader;
  page: Pick<PageContext, 'dir' | 'schemeUnset' | 'today'>;
  live: boolean;
}

const FRAGMENT = 'clonazepam-info-';

/** Twelve months after the helplines were checked, ISO 8601. */
const AGED_ON = CHECKED_ON.replace(/^\d+/, (year) => `${Number(year) + 1}`);

/** The fragment of the page address that leads to a section, a topic, studies or a source. */
export const fragmentOf = (id: string): string => FRAGMENT + id;

/** A router may keep its route in front of ours, and write our `#` as it likes. */
const OURS = new RegExp(`(?:#|%23)${FRAGMENT}([\\w-]+)`);

/** The id that an address or a fragment (`#` included) leads to; '' where it is none of ours. */
export const idOfFragment = (address: string): string => OURS.exec(address)?.[1] ?? '';

/** The address of a place, on the page at this address. A router's route (`#/page`, `#!/page`) stays in it. */
export function addressOf(page: string, id: string): string {
  const [path = '', fragment = ''] = page.replace(OURS, '').split(/(?=#)/);
  return `${path}${/^#[!/]/.test(fragment) ? fragment : ''}#${fragmentOf(id)}`;
}

/**
 * The view for an input. Parts of the view before it that would come out the same are taken over, so
 * that a comparison by identity shows what changed.
 */
export function buildView(
  { config, content, isLanguageMissing = false, reader, page, live }: ViewInput,
  before?: View,
): View {
  const region = reader.region ?? config.region ?? '';
  const { open, bannerSmall, copied } = reader;
  return {
    content,
    live,
    dir: page.dir ?? content.dir,
    theme: config.theme === 'auto' && page.schemeUnset ? 'reader' : config.theme,
    title: config.heading || content.title,
    titleLevel: config.headingLevel,
    sections: config.sections.flatMap((id) =>
      content.sections.filter((section) => section.id === id),
    ),
    exclusive: config.exclusive,
    docking: config.banner,
    edge: config.bannerPosition,
    help: helpFor(region, config.partner, content, before),
    isLanguageMissing,
    isAged: page.today > AGED_ON,
    open,
    bannerSmall,
    copied,
  };
}

/** The helplines of countries without one of the host site's own: the same for every element. */
const publicHelp = new WeakMap<Content, Map<Region | '', HelpView>>();

function helpFor(
  region: Region | '',
  partner: Helpline | undefined,
  content: Content,
  before: View | undefined,
): HelpView {
  if (partner) {
    const isSame =
      before?.content === content &&
      before.help.region === region &&
      before.help.helplines[0]?.helpline === partner;
    return isSame ? before.help : buildHelp(region, partner, content);
  }
  const byRegion = publicHelp.get(content) ?? new Map<Region | '', HelpView>();
  const help = byRegion.get(region) ?? buildHelp(region, undefined, content);
  publicHelp.set(content, byRegion.set(region, help));
  return help;
}

function buildHelp(region: Region | '', partner: Helpline | undefined, content: Content): HelpView {
  const publicHelplines = region ? HELPLINES[region] : [];
  const helplines = [...(partner ? [partner] : []), ...publicHelplines].map((helpline) =>
    buildHelpline(helpline, content),
  );
  const first = (test: (helpline: Helpline) => boolean) =>
    helplines.find(({ helpline }) => test(helpline));
  const emergencyHelpline = first(({ kind }) => kind === 'emergency')?.helpline;
  return {
    region,
    helplines,
    crisisHelplines: helplines.filter(({ helpline }) => helpline.kind === 'crisis'),
    emergencyHelpline,
    emergency: emergencyOf(emergencyHelpline, content),
    // A reader in a crisis may press it first: no helpline that only refers, or answers in the daytime.
    bannerHelpline:
      first(({ kind }) => kind === 'partner') ?? first(({ kind }) => kind === 'crisis'),
  };
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A helpline in the words of the leaflet. */
export function buildHelpline(helpline: Helpline, { labels }: Content): HelplineView {
  const { id, kind, name, area, checked, languages, cost } = helpline;
  const hoursOf: Readonly<Record<string, string>> = labels.hoursOf;
  const hours = helpline.hours ?? '';
  const shownHours = kind === 'partner' ? hours : (hoursOf[hours] ?? '');
  const operator = helpline.operator
    ? labels.runBy.replace('{name}', () => helpline.operator ?? '')
    : '';
  const facts = [
    shownHours,
    languages ? labels.languagesOf[languages] : '',
    cost ? labels.costs[cost] : '',
    operator,
  ]
    .filter(Boolean)
    .join(' · ');
  return {
    helpline,
    name: (name || labels.kind[kind]) + (area ? ` (${area})` : ''),
    purpose: labels.purpose[id] ?? labels.purpose[kind],
    hours: shownHours,
    operator: capitalized(operator),
    facts: [facts && `${capitalized(facts)}.`, labels.notes[id], labels.checked[checked]]
      .filter(Boolean)
      .join(' '),
  };
}

function emergencyOf(helpline: Helpline | undefined, { labels }: Content): readonly Inline[] {
  if (!helpline) return [labels.localEmergency];
  const { id: service, phone, also } = helpline;
  return [
    { service, phone },
    ...(also ? [` ${labels.also[also.label]} `, { service, phone: also }] : []),
  ];
}

/** When the text was last updated and will be reviewed next, as two sentences. */
export const updatedOf = ({ labels }: Content): string =>
  `${labels.updated.replace('{date}', labels.updatedOn)} ${labels.nextReview.replace('{date}', labels.nextReviewOn)}`;

/** Who reviewed the text, as a sentence. */
export const reviewOf = ({ labels, reviewedBy }: Content): string =>
  reviewedBy ? labels.reviewedBy.replace('{name}', reviewedBy) : labels.notReviewed;

/** What the choice of a country offers. The last, '', is for countries that are not built in. */
export const countriesOf = ({ labels }: Content) => [
  ...REGIONS.map((value) => ({ value, name: labels.regions[value] })),
  { value: '' as const, name: labels.otherCountry },
];
