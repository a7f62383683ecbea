/** Turns a valid config, the leaflet and what the reader did into everything that is on the screen. */
import { CHECKED_ON, HELPLINES } from './content/helplines.ts';
import { SOURCES } from './content/sources.ts';
import { REGIONS } from './config.ts';
import type {
  Advice,
  Block,
  BlockView,
  Claim,
  Config,
  Content,
  Fact,
  Helpline,
  Hours,
  Inline,
  LineView,
  PartnerLine,
  ReaderState,
  SectionId,
  SourceId,
  Statement,
  Surroundings,
  TopicId,
  View,
} from './model.ts';

/** Name of the partner's own line in events. */
export const PARTNER_SERVICE = 'partner';

const FRAGMENT = 'clonazepam-info-';

/** The fragment of the page address that leads to a section, a topic or a source. */
export const fragmentOf = (id: string): string => FRAGMENT + id;

/** The id that a fragment (with or without #) leads to; '' where it is none of ours. */
export const idOfFragment = (hash: string): string =>
  hash.startsWith(`#${FRAGMENT}`) ? hash.slice(FRAGMENT.length + 1) : '';

/** The part of a fragment that names a source. */
export const sourceAnchor = (id: SourceId): string => `source-${id.toLowerCase()}`;

/** The section that holds a section, a topic or a source; undefined for an unknown id. */
export function sectionOf(id: string, content: Content): SectionId | undefined {
  if (SOURCES.some((source) => sourceAnchor(source.id) === id)) return 'sources';
  return content.sections.find(
    (section) => section.id === id || section.topics?.some((topic) => topic.id === (id as TopicId)),
  )?.id;
}

export function buildView(
  config: Config,
  content: Content,
  state: ReaderState,
  around: Surroundings,
): View {
  const { labels, lang } = content;
  const region = state.region ?? config.region ?? '';
  const lines = region ? HELPLINES[region] : [];
  const sourcesShown = config.sections.includes('sources');
  const checkedOn = formatDate(CHECKED_ON, lang);

  const emergencyLine = lines.find((line) => line.kind === 'emergency');
  const emergency: readonly Inline[] = emergencyLine
    ? [emergencyLine.phone, ...(emergencyLine.also ?? [])].flatMap((phone, index) => [
        ...(index ? [` ${labels.or} `] : []),
        { service: emergencyLine.id, phone },
      ])
    : [labels.localEmergency];

  const inlines = (text: string): readonly Inline[] =>
    text.split('{emergency}').flatMap((part, index) => (index ? [...emergency, part] : [part]));

  const sourceLink = (id: SourceId) => {
    const source = SOURCES.find((one) => one.id === id);
    return {
      id,
      short: source?.short ?? id,
      href: sourcesShown
        ? `#${fragmentOf(sourceAnchor(id))}`
        : (source?.parts.find((part) => part.href)?.href ?? ''),
      external: !sourcesShown,
    };
  };

  const statement = ({ id, text, certainty, sources = [] }: Claim | Advice): Statement => ({
    id,
    text: inlines(text),
    certainty: certainty && { value: certainty, label: labels.certainty[certainty] },
    sources: sources.map(sourceLink),
  });

  const lineView = (line: Helpline): LineView => {
    const { kind, also = [], checked, cost } = line;
    // What was not seen on a page is not told to a reader as if it had been.
    const vague = checked === 'number-only' || checked === 'unconfirmed';
    const hours = vague || checked === 'hours-unconfirmed' ? '' : formatHours(line.hours, content);
    const facts: Fact[] = [];
    if (kind !== 'emergency') facts.push([labels.hours, hours || labels.hoursUnknown]);
    if (!vague && line.languages) facts.push([labels.languages, formatLanguages(line, content)]);
    if (!vague && cost) facts.push([labels.cost, labels.costs[cost]]);
    if (line.operator) facts.push([labels.runBy, line.operator]);
    return {
      id: line.id,
      kind,
      kindLabel: labels.kind[kind] + (line.area ? ` · ${line.area}` : ''),
      name: line.name ?? '',
      does: labels.does[kind],
      note: [labels.notes[line.id], labels.checked[checked].replace('{date}', checkedOn)]
        .filter(Boolean)
        .join(' '),
      phone: line.phone,
      also: also.map((phone) => ({ ...phone, text: labels.also[phone.label] })),
      sms: line.sms,
      hours,
      operator: line.operator ?? '',
      facts,
      site: siteOf(line.site),
    };
  };

  const partnerView = (partner: PartnerLine): LineView => ({
    id: PARTNER_SERVICE,
    kind: 'partner',
    kindLabel: labels.partnerName,
    name: partner.name,
    does: labels.partnerDoes,
    note: partner.operator ? '' : labels.partnerSetBySite,
    phone: partner.phone,
    also: [],
    sms: partner.sms,
    hours: partner.hours,
    operator: partner.operator,
    facts: [
      ...(partner.hours ? [[labels.hours, partner.hours] as const] : []),
      ...(partner.operator ? [[labels.runBy, partner.operator] as const] : []),
    ],
    site: siteOf(partner.url),
  });

  const partnerLine = config.partner && partnerView(config.partner);
  const lineViews = lines.map(lineView);
  const crisisLines = lineViews.filter((line) => line.kind === 'crisis');

  const blockView = (block: Block): BlockView => {
    if ('steps' in block) {
      return { type: 'steps', heading: block.heading, steps: block.steps.map(statement) };
    }
    if ('crisisLines' in block) {
      return crisisLines.length ? { type: 'lines', lines: crisisLines } : { type: 'directory' };
    }
    return { type: 'statement', statement: statement(block) };
  };

  const sections = config.sections.flatMap((id) => {
    const section = content.sections.find((one) => one.id === id);
    if (!section) return [];
    return {
      id,
      short: section.short,
      heading: section.heading,
      summary: statement(section.summary),
      open: state.open.has(id),
      blocks: section.blocks.map(blockView),
      topics: (section.topics ?? []).map((topic) => ({
        id: topic.id,
        heading: topic.heading,
        blocks: topic.blocks.map(blockView),
      })),
    };
  });

  const countries = new Intl.DisplayNames(lang, { type: 'region' });

  return {
    lang,
    dir: around.dir ?? content.dir,
    theme: config.theme === 'auto' && around.schemeUnset ? 'reader' : config.theme,
    title: config.heading || content.title,
    titleLevel: config.headingLevel,
    lead: statement(content.lead),
    safety: {
      heading: content.safety.heading,
      main: statement(content.safety.main),
      action: statement(content.safety.action),
      more: content.safety.more.map(statement),
    },
    updated: labels.updated.replace('{date}', formatDate(content.updated, lang)),
    review: content.reviewedBy
      ? labels.reviewedBy.replace('{name}', content.reviewedBy)
      : labels.notReviewed,
    sections,
    allOpen: sections.every((section) => section.open),
    exclusive: config.exclusive,
    help: {
      region,
      regions: REGIONS.map((value) => ({ value, name: countries.of(value) ?? value })),
      lines: partnerLine ? [partnerLine, ...lineViews] : lineViews,
    },
    references: SOURCES,
    banner: {
      mode: config.banner,
      position: config.bannerPosition,
      small: state.bannerSmall,
      line: partnerLine ?? bannerLine(lineViews, lines),
      emergency,
    },
    copied: state.copied,
    labels,
  };
}

/** The helpline for the whole country or, where there is none, its crisis line. */
function bannerLine(views: readonly LineView[], lines: readonly Helpline[]): LineView | undefined {
  const national = lines.findIndex((line) => line.kind === 'helpline' && !line.area);
  return views[national] ?? views.find((line) => line.kind === 'crisis');
}

function formatDate(date: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

function formatHours(hours: Hours | undefined, { labels }: Content): string {
  if (!hours) return '';
  if (hours === 'always') return labels.hoursAlways;
  return labels.hoursDays[hours.days].replace('{from}', hours.from).replace('{to}', hours.to);
}

function formatLanguages({ languages = {} }: Helpline, { lang, labels }: Content): string {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const parts = (languages.codes ?? []).map((code) => names.of(code) ?? code);
  if (languages.interpreters) parts.push(labels.interpreters);
  if (languages.count) {
    const text = languages.about ? labels.languageCountAbout : labels.languageCount;
    parts.push(text.replace('{n}', String(languages.count)));
  }
  return parts.join(', ');
}

function siteOf(href: string | undefined): LineView['site'] {
  return href ? { href, text: href.replace(/^https:\/\/|\/$/g, '') } : undefined;
}
