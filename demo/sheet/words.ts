/** What only the sheet says. All else on it are words of the leaflet. */
import type { Language } from '../../src/content/languages.ts';

export interface SheetWords {
  /** Name of the whole. */
  title: string;
  /** Over the boxes to tick. */
  tick: string;
  /** What makes a difference to the plan, as the leaflet says under “Ask before any change”. */
  boxes: readonly string[];
  notes: string;
  appointment: string;
  call: string;
  /** Before what the clinic has typed, or over the lines on which it writes. */
  clinic: string;
  clinicName: string;
  clinicPhone: string;
  clinicHours: string;
  /** Only on the screen, on a ready-made sheet. */
  print: string;
  more: string;
}

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  en: {
    title: 'Clonazepam: a sheet for your appointment',
    tick: 'Tick what fits you, and tell your prescriber:',
    boxes: [
      'pregnant or breastfeeding',
      '65 or over (ask about falls, memory and driving)',
      'I take an opioid too (ask about naloxone)',
      'I take it for epilepsy',
    ],
    notes: 'My notes',
    appointment: 'My next appointment',
    call: 'Who to call',
    clinic: 'From your clinic',
    clinicName: 'Name',
    clinicPhone: 'Phone',
    clinicHours: 'Hours',
    print: 'Print this page with your browser: it fits on one sheet of A4 or US Letter.',
    more: 'Choose another country, or add your clinic’s line',
  },
  es: {
    title: 'Clonazepam: una hoja para su cita médica',
    tick: 'Marque lo que sea su caso y dígaselo a su médico:',
    boxes: [
      'embarazo o lactancia',
      '65 años o más (pregunte por caídas, memoria y si puede manejar)',
      'también tomo un opioide (pregunte por la naloxona)',
      'lo tomo para la epilepsia',
    ],
    notes: 'Mis notas',
    appointment: 'Mi próxima cita',
    call: 'A quién llamar',
    clinic: 'De su clínica',
    clinicName: 'Nombre',
    clinicPhone: 'Teléfono',
    clinicHours: 'Horario',
    print: 'Imprima esta página con su navegador: cabe en una sola hoja A4 o carta.',
    more: 'Elegir otro país o agregar la línea de su clínica (en inglés)',
  },
};
