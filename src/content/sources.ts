/** The references behind every claim. No address is guessed: without a sure one there is no link. */
import type { Source, SourceId } from './types.ts';

const DOI = 'https://doi.org/';

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  S1: {
    short: 'FDA label',
    text: 'Klonopin (clonazepam): prescribing information and Medication Guide. DailyMed, 2023.',
    href: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=cfa0d79a-843c-4b88-95a1-e9511d649ca1',
  },
  S2: {
    short: 'FDA 2020',
    text: 'Boxed warning updated to improve safe use of the benzodiazepine drug class. FDA, 23 September 2020.',
    href: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
  },
  S3: {
    short: 'Tapering guideline 2025',
    text: 'Joint Clinical Practice Guideline on Benzodiazepine Tapering: Considerations When Risks Outweigh Benefits. J Gen Intern Med.',
    href: `${DOI}10.1007/s11606-025-09499-2`,
  },
  S26: {
    short: 'Guide for patients',
    text: 'Benzodiazepine Tapering: the patient guide of the same guideline.',
    href: 'https://eguideline.guidelinecentral.com/i/1539871-benzodiazepine-tapering-patient-guide',
  },
  S23: {
    short: 'NICE 2022',
    text: 'Medicines associated with dependence or withdrawal symptoms. NICE guideline NG215.',
    href: 'https://www.nice.org.uk/guidance/ng215',
  },
  S25: {
    short: 'RACGP',
    text: 'Prescribing drugs of dependence, part B: Discontinuing benzodiazepines. Australia.',
    href: 'https://www.racgp.org.au/clinical-resources/clinical-guidelines/key-racgp-guidelines/view-all-racgp-guidelines/drugs-of-dependence/part-b/discontinuing-benzodiazepines',
  },
  S28: {
    short: 'Rivotril, UK',
    text: 'Rivotril: summary of product characteristics.',
    href: 'https://www.medicines.org.uk/emc/product/100311/smpc',
  },
  S4: {
    short: 'Vinkers & Olivier 2012',
    text: 'Mechanisms underlying tolerance after long-term benzodiazepine use. Adv Pharmacol Sci.',
    href: `${DOI}10.1155/2012/416864`,
  },
  S5: {
    short: 'Stewart 2005',
    text: 'The effects of benzodiazepines on cognition. J Clin Psychiatry 66 suppl 2:9–13.',
    href: 'https://psychiatrist.com/jcp/effects-benzodiazepines-cognition-2',
  },
  S6: {
    short: 'vom Hofe 2024',
    text: 'Benzodiazepine use in relation to long-term dementia risk and imaging markers of neurodegeneration. BMC Medicine. It did not count clonazepam.',
    href: `${DOI}10.1186/s12916-024-03437-5`,
  },
  S7: {
    short: 'Barker 2004a',
    text: 'Persistence of cognitive effects after withdrawal from long-term benzodiazepine use: a meta-analysis. Arch Clin Neuropsychol.',
    href: `${DOI}10.1016/S0887-6177(03)00096-9`,
  },
  S8: {
    short: 'Barker 2004b',
    text: 'Cognitive effects of long-term benzodiazepine use: a meta-analysis. CNS Drugs 18:37–48.',
    href: `${DOI}10.2165/00023210-200418010-00004`,
  },
  S9: {
    short: 'Crowe & Stranks 2018',
    text: 'The residual medium and long-term cognitive effects of benzodiazepine use: an updated meta-analysis. Arch Clin Neuropsychol.',
    href: `${DOI}10.1093/arclin/acx120`,
  },
  S10: {
    short: 'J Addiction 2020',
    text: 'Is Long-Term Benzodiazepine Use a Risk Factor for Cognitive Decline? Systematic review.',
    href: `${DOI}10.1155/2020/1569456`,
  },
  S11: {
    short: 'Zhong 2015',
    text: 'Association between benzodiazepine use and dementia: a meta-analysis. PLOS ONE.',
    href: `${DOI}10.1371/journal.pone.0127836`,
  },
  S13: {
    short: 'Ritvo 2023',
    text: 'Long-term consequences of benzodiazepine-induced neurological dysfunction: a survey. PLOS ONE.',
    href: `${DOI}10.1371/journal.pone.0285584`,
  },
  S14: {
    short: 'Huff 2023',
    text: 'Enduring neurological sequelae of benzodiazepine use: an internet survey. Ther Adv Psychopharmacol. Same survey as Ritvo 2023.',
    href: `${DOI}10.1177/20451253221145561`,
  },
  S15: {
    short: 'Shade 2025',
    text: 'A review, in part by the researchers of Ritvo 2023. PLOS ONE.',
    href: `${DOI}10.1371/journal.pone.0330277`,
  },
  S16: {
    short: 'Allary 2024',
    text: 'Long-term effects of benzodiazepine discontinuation among older adults. Aging Ment Health.',
    href: `${DOI}10.1080/13607863.2024.2372473`,
  },
  S17: {
    short: 'Dodds 2017',
    text: 'Prescribed benzodiazepines and suicide risk: a review. Prim Care Companion CNS Disord.',
    href: `${DOI}10.4088/PCC.16r02037`,
  },
  S27: {
    short: 'Rothschild 2017',
    text: 'A letter on Dodds, with Shindul-Rothschild. Prim Care Companion CNS Disord 19(5):17lr02171.',
  },
  S19: {
    short: 'Nardi 2010',
    text: 'A study of tapering clonazepam in panic disorder. J Clin Psychopharmacol.',
  },
  S20: {
    short: 'Moroz & Rosenbaum 1999 (maker’s author)',
    text: 'Efficacy, safety, and gradual discontinuation of clonazepam in panic disorder. J Clin Psychiatry 60:604–612. The first author worked for the manufacturer.',
  },
  S21: {
    short: 'Cochrane 2015',
    text: 'Talking therapies for stopping benzodiazepines. Darker et al., a Cochrane review.',
    href: `${DOI}10.1002/14651858.CD009652.pub2`,
  },
  S22: {
    short: 'Maust 2023',
    text: 'Benzodiazepine discontinuation and mortality among patients receiving long-term benzodiazepine therapy. JAMA Netw Open.',
    href: `${DOI}10.1001/jamanetworkopen.2023.48557`,
  },
};
