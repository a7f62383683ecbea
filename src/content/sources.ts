/** The references behind every claim. No address is guessed: without a sure one there is no link. */
import type { Source, SourceId } from './types.ts';

const DOI = 'https://doi.org/';
const FDA_LABEL =
  'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=cfa0d79a-843c-4b88-95a1-e9511d649ca1';

const doi = (text: string, name: string) => [`${text}, doi ${name}`, DOI + name] as const;

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  S1: {
    short: 'FDA label 2023',
    parts: [
      [
        'Klonopin (clonazepam) prescribing information and Medication Guide, US FDA label, DailyMed, 2023',
        FDA_LABEL,
      ],
    ],
  },
  S2: {
    short: 'FDA 2020',
    parts: [
      [
        'FDA Drug Safety Communication: boxed warning updated for benzodiazepines, 23 September 2020',
      ],
    ],
  },
  S3: {
    short: 'Tapering guideline 2025',
    parts: [
      doi(
        'Joint Clinical Practice Guideline on Benzodiazepine Tapering, J Gen Intern Med 2025',
        '10.1007/s11606-025-09499-2',
      ),
    ],
  },
  S4: {
    short: 'Vinkers & Olivier 2012',
    parts: [doi('Vinkers & Olivier 2012', '10.1155/2012/416864')],
  },
  S5: {
    short: 'Stewart 2005',
    parts: [['Stewart 2005, J Clin Psychiatry 66 suppl 2:9–13']],
  },
  S6: {
    short: 'vom Hofe et al. 2024',
    parts: [doi('vom Hofe et al. 2024, BMC Medicine', '10.1186/s12916-024-03437-5')],
  },
  S7: {
    short: 'Barker 2004a',
    parts: [doi('Barker et al. 2004, Arch Clin Neuropsychol', '10.1016/S0887-6177(03)00096-9')],
  },
  S8: {
    short: 'Barker 2004b',
    parts: [['Barker et al. 2004, CNS Drugs 18:37–48']],
  },
  S9: {
    short: 'Crowe & Stranks 2018',
    parts: [doi('Crowe & Stranks 2018, Arch Clin Neuropsychol', '10.1093/arclin/acx120')],
  },
  S10: {
    short: 'J Addiction 2020',
    parts: [doi('Systematic review, J Addiction 2020', '10.1155/2020/1569456')],
  },
  S11: {
    short: 'Zhong et al. 2015',
    parts: [doi('Zhong et al. 2015, PLOS ONE', '10.1371/journal.pone.0127836')],
  },
  S12: {
    short: 'FDA label, trials',
    parts: [['Clonazepam label, panic-disorder trial data (same label)', FDA_LABEL]],
  },
  S13: {
    short: 'Ritvo et al. 2023',
    parts: [doi('Ritvo et al. 2023, PLOS ONE', '10.1371/journal.pone.0285584')],
  },
  S14: {
    short: 'Huff et al. 2023',
    parts: [doi('Huff et al. 2023, Ther Adv Psychopharmacol', '10.1177/20451253221145561')],
  },
  S15: {
    short: 'Shade et al. 2025',
    parts: [doi('Shade et al. 2025, PLOS ONE', '10.1371/journal.pone.0330277')],
  },
  S16: {
    short: 'Allary 2024 / Rickels 1991',
    parts: [
      doi('Allary et al. 2024, Aging Ment Health', '10.1080/13607863.2024.2372473'),
      doi('Rickels et al. 1991', '10.1176/ajp.148.6.757'),
    ],
  },
  S17: {
    short: 'Dodds 2017',
    parts: [doi('Dodds 2017, Prim Care Companion CNS Disord', '10.4088/PCC.16r02037')],
  },
  S19: {
    short: 'Nardi et al. 2010',
    parts: [['Nardi et al. 2010, J Clin Psychopharmacol (clonazepam taper study)']],
  },
  S20: {
    short: 'Moroz & Rosenbaum 1999',
    parts: [
      [
        'Moroz & Rosenbaum 1999, J Clin Psychiatry 60:604–612 (first author worked for the manufacturer)',
      ],
    ],
  },
  S21: {
    short: 'Cochrane 2015',
    parts: [doi('Darker et al. 2015, Cochrane', '10.1002/14651858.CD009652.pub2')],
  },
  S22: {
    short: 'Maust et al. 2023',
    parts: [doi('Maust et al. 2023, JAMA Netw Open', '10.1001/jamanetworkopen.2023.48557')],
  },
  S23: {
    short: 'NICE 2022',
    parts: [
      [
        'NICE guideline NG215, Medicines associated with dependence or withdrawal symptoms, 2022',
        'https://www.nice.org.uk/guidance/ng215',
      ],
    ],
  },
  S24: {
    short: 'MHRA 2026',
    parts: [['MHRA Drug Safety Update 2026, benzodiazepine warnings strengthened']],
  },
};
