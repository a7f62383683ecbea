/** Claims and sources against the content brief: how sure, by whom, with which figures. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SEED_TOPICS, type SeedTopic } from '../../src/content/coverage.ts';
import { EN } from '../../src/content/en.ts';
import { SOURCES } from '../../src/content/sources.ts';
import type { Certainty, SourceId } from '../../src/content/types.ts';
import { repeated, STATEMENTS } from './pieces.ts';

const CERTAINTIES = ['strong', 'moderate', 'limited', 'contested'];

/** The rows of the brief's first table, and the surest that a claim on each may be. */
const SUREST: Record<SeedTopic, Certainty> = {
  'what-it-is': 'strong',
  'psychological-dependency': 'strong',
  'altered-brain-chemistry': 'moderate',
  'cognitive-difficulties': 'strong',
  depression: 'moderate',
  'effects-that-ease': 'moderate',
  'effects-that-last': 'moderate',
  'help-quitting': 'strong',
};

/** Every reference of the brief, with its DOIs. */
const DOIS: Record<SourceId, readonly string[]> = {
  S1: [],
  S2: [],
  S3: ['10.1007/s11606-025-09499-2'],
  S4: ['10.1155/2012/416864'],
  S5: [],
  S6: ['10.1186/s12916-024-03437-5'],
  S7: ['10.1016/S0887-6177(03)00096-9'],
  S8: [],
  S9: ['10.1093/arclin/acx120'],
  S10: ['10.1155/2020/1569456'],
  S11: ['10.1371/journal.pone.0127836'],
  S12: [],
  S13: ['10.1371/journal.pone.0285584'],
  S14: ['10.1177/20451253221145561'],
  S15: ['10.1371/journal.pone.0330277'],
  S16: ['10.1080/13607863.2024.2372473', '10.1176/ajp.148.6.757'],
  S17: ['10.4088/PCC.16r02037'],
  S19: [],
  S20: [],
  S21: ['10.1002/14651858.CD009652.pub2'],
  S22: ['10.1001/jamanetworkopen.2023.48557'],
  S23: [],
  S24: [],
};

const LABEL =
  'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=cfa0d79a-843c-4b88-95a1-e9511d649ca1';

/** The sure addresses that are not DOIs. */
const OTHER_ADDRESSES: Partial<Record<SourceId, readonly string[]>> = {
  S1: [LABEL],
  S12: [LABEL],
  S23: ['https://www.nice.org.uk/guidance/ng215'],
};

/** Every figure that the brief gives, under the source that carries it. */
const FIGURES: Partial<Record<SourceId, readonly string[]>> = {
  S1: ['12'], // months of withdrawal symptoms
  S3: ['5', '10', '2', '4', '25', '65'], // steps in % and weeks; age
  S5: ['2005'],
  S6: ['2024', '1.06', '0.90', '1.25'],
  S10: ['2020', '3', '14'],
  S11: ['2015', '1.49'],
  S12: ['4', '1', '100'],
  S13: ['1,207'],
  S14: ['1,207'],
  S15: ['2025'],
  S16: ['73', '60'],
  S19: ['73', '68.9', '4', '26', '3'],
  S21: ['3', '6'],
  S22: ['5.5', '3.5'],
};

/** Whether a list of ids holds one. */
const isIn = (ids: readonly string[], id: string) => ids.includes(id);

describe('the leaflet', () => {
  describe('claims', () => {
    const claims = STATEMENTS.filter(({ certainty }) => certainty !== undefined);

    it('say how sure they are, in one of four words', () => {
      assert.ok(claims.length > 20, `${claims.length} claims`);
      assert.deepEqual(
        claims.filter(({ certainty = '' }) => !CERTAINTIES.includes(certainty)),
        [],
      );
      assert.deepEqual(Object.keys(EN.labels.certainty), CERTAINTIES);
      assert.deepEqual(Object.keys(EN.labels.certaintyMeaning), CERTAINTIES);
    });

    it('name at least one source each', () => {
      assert.deepEqual(
        claims.filter(({ sources = [] }) => !sources.length).map(({ id }) => id),
        [],
      );
    });

    it('are never surer than the evidence on their topic', () => {
      // Contested evidence is not less sure than limited evidence: experts disagree on it.
      const rank = { strong: 2, moderate: 1, limited: 0, contested: 0 };
      for (const topic of Object.keys(SUREST) as SeedTopic[]) {
        const tooSure = claims.filter(
          ({ id, certainty = 'strong' }) =>
            isIn(SEED_TOPICS[topic], id) && rank[certainty] > rank[SUREST[topic]],
        );
        assert.deepEqual(
          tooSure.map(({ id }) => id),
          [],
          topic,
        );
      }
    });

    it('give no figure that their sources do not carry', () => {
      const strange = STATEMENTS.flatMap(({ id, text, sources = [] }) => {
        const known = sources.flatMap((source) => FIGURES[source] ?? []);
        const figures = text.match(/\d[\d.,]*(?<=\d)/g) ?? [];
        return figures.filter((one) => !known.includes(one)).map((one) => `${id}: ${one}`);
      });
      assert.deepEqual(strange, []);
    });
  });

  describe('sources', () => {
    it('are those of the brief', () => {
      assert.deepEqual(Object.keys(SOURCES), Object.keys(DOIS));
    });

    it('exist wherever a statement names one, and are named once there', () => {
      const named = STATEMENTS.flatMap(({ id, sources = [] }) => {
        assert.deepEqual(repeated(sources), [], id);
        return sources;
      });
      assert.deepEqual(
        named.filter((id) => !Object.hasOwn(SOURCES, id)),
        [],
      );
    });

    it('are all used by a statement', () => {
      const used = new Set<string>(STATEMENTS.flatMap(({ sources = [] }) => sources));
      assert.deepEqual(
        Object.keys(SOURCES).filter((id) => !used.has(id)),
        [],
      );
    });

    it('have a short name of their own', () => {
      const names = Object.values(SOURCES).map(({ short }) => short);
      assert.ok(names.every(Boolean), names.join(', '));
      assert.deepEqual(repeated(names), []);
    });

    for (const [id, dois] of Object.entries(DOIS) as [SourceId, readonly string[]][]) {
      it(`${id} links to its own addresses and no other`, () => {
        const parts = SOURCES[id].parts;
        const links = parts.flatMap(([, href]) => href ?? []);
        const expected = dois.map((name) => `https://doi.org/${name}`);
        assert.deepEqual(links, [...expected, ...(OTHER_ADDRESSES[id] ?? [])]);
        for (const link of links) {
          const url = new URL(link);
          assert.equal(url.protocol, 'https:');
          if (url.host === 'doi.org') assert.match(link.slice(16), /^10\.\d{4,9}\/\S+$/);
        }
        for (const name of dois)
          assert.ok(
            parts.some(([text]) => text.includes(name)),
            name,
          );
      });
    }
  });
});
