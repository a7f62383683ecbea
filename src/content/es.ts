/** The words of the leaflet in Spanish, by the ids of the English statements; they await review by a native clinician. */
import type { Words } from './languages.ts';
import { translate } from './translate.ts';

const words: Words = {
  lang: 'es',
  dir: 'ltr',
  reviewedBy: '',
  title: '¿Puede mi cerebro recuperarse después del clonazepam?',
  safetyHeading: 'No deje el clonazepam de golpe',
  sections: {
    about: {
      short: 'Qué es',
      heading: '¿Qué es el clonazepam?',
    },
    risks: {
      short: 'Riesgos',
      heading: '¿Qué le puede hacer a mi cerebro?',
    },
    healing: {
      short: 'Recuperación',
      heading: '¿Cómo se recupera el cerebro?',
    },
    stopping: {
      short: 'Cómo dejarlo',
      heading: '¿Cómo se deja de forma segura?',
    },
    help: {
      short: 'Pedir ayuda',
      heading: '¿Con quién puedo hablar?',
    },
    sources: {
      short: 'Fuentes',
      heading: '¿De dónde sale esta información?',
    },
  },
  topics: {
    dependence: '¿Por qué siento que no puedo salir adelante sin clonazepam?',
    'brain-chemistry': '¿Puede el clonazepam dañar el cerebro?',
    thinking: '¿Por qué me cuesta pensar o recordar?',
    mood: '¿Puede causar depresión?',
  },
  steps: {
    'stopping-steps': 'Lo que usted puede hacer',
  },
  statements: {
    lead: 'En muchas personas mejora, al menos en parte, después de una reducción lenta y planificada. Nadie puede darle una fecha.',
    'never-stop':
      'Dejarlo o bajar la dosis rápido puede causar convulsiones. Puede poner en peligro la vida.',
    'talk-first': 'Hable primero con quien se lo receta o con su farmacéutico.',
    'emergency-signs':
      'Llame ahora mismo al {emergency} si hay una convulsión, dificultad para respirar o una persona a la que no se puede despertar. Haga lo mismo si hay confusión grave, si alguien ve u oye cosas que no existen, o si hay pensamientos de suicidio con peligro inmediato.',
    'already-stopped':
      '¿Ya dejó de tomarlo, se saltó dosis o se le está acabando? Pida consejo médico el mismo día. No adivine con qué dosis volver a empezar.',
    'never-mix':
      'Nunca lo mezcle con opioides, alcohol u otros sedantes: su respiración puede detenerse.',
    'about-summary':
      'Una benzodiacepina: un medicamento que calma el cerebro y del que el cuerpo puede llegar a depender.',
    'about-uses':
      'Se receta para la ansiedad o el trastorno de pánico, la epilepsia y las convulsiones. Nombres comerciales: Klonopin, Rivotril.',
    'about-effects':
      'Calma, relaja los músculos y puede dar sueño. Parece reforzar el GABA, una de las señales calmantes del cerebro; no se sabe exactamente cómo.',
    'about-dependence':
      'Puede crear hábito. Su cuerpo puede llegar a depender de él en días o semanas, aunque usted lo tome tal como se lo recetaron. Eso no es lo mismo que una adicción.',
    driving:
      'No conduzca si tiene sueño ni después de un cambio de dosis. No comparta sus pastillas.',
    'risks-summary': 'Puede llevar a dependencia, lentitud al pensar y cambios de ánimo.',
    'dependence-adapts':
      'Su cerebro sigue produciendo GABA. Se adapta y responde menos a sus propias señales calmantes.',
    'dependence-gaba': 'Se debate cómo se adaptan los receptores del GABA.',
    'dependence-month':
      'Si lo toma a diario durante más de un mes, más o menos, es probable que su cuerpo llegue a depender de él. Muchas menos personas desarrollan un trastorno por consumo.',
    'dependence-coping':
      'Sentir que no puede salir adelante sin el medicamento es parte de la dependencia, no un defecto de carácter.',
    'damage-answer':
      'El daño cerebral no está demostrado. Una revisión de 2005 no encontró nada anormal en las imágenes del cerebro. Algunas imágenes más recientes muestran pequeñas diferencias. No podemos saber si las causó el medicamento.',
    'damage-2024':
      'Un estudio de 2024 en los Países Bajos incluyó a personas que tomaban medicamentos de este tipo. Tenían el hipocampo, la amígdala y el tálamo un poco más pequeños. Además, el hipocampo se encogió más rápido. Con dosis más altas no había más cambios. Los autores dicen que es sutil. Probablemente el estudio no incluyó el clonazepam.',
    'mood-swings':
      'Los altibajos de ánimo o los cambios en su forma de actuar pueden ser un efecto secundario. También pueden aparecer mientras baja la dosis.',
    'thinking-sleepy': 'La somnolencia y la sensación de lentitud son efectos conocidos.',
    'thinking-during':
      'Si se toma durante mucho tiempo, puede costar más asimilar información, encontrar las palabras, pensar y recordar. Pero en una revisión de 2020, solo 3 de 14 estudios de seguimiento encontraron un empeoramiento.',
    'thinking-after': 'Muchas personas piensan con más claridad después de dejarlo poco a poco.',
    'thinking-lasting':
      'Algunas personas notan problemas durante más de seis meses. No sabemos si alguno es permanente. Los estudios son pequeños y la ansiedad dificulta interpretarlos.',
    'thinking-dementia':
      '¿Lleva a la demencia? Los estudios no coinciden. Un análisis de 2015 que reunió varios estudios situó el riesgo en 1.49 veces el de otras personas. Pero puede que a algunas personas se lo recetaran por una demencia que ya empezaba. Un estudio de 2024 lo situó en 1.06 veces (intervalo: de 0.90 a 1.25).',
    'mood-when':
      'El ánimo bajo puede aparecer mientras se toma o mientras se deja. También puede ser que vuelva el problema de salud original. Se puede tratar: dígaselo a alguien.',
    'mood-trials':
      'En ensayos clínicos cortos, 4 de cada 100 personas dejaron de tomarlo por depresión, frente a 1 de cada 100 en el otro grupo.',
    'mood-how-long':
      'Algunas personas tienen síntomas de abstinencia, entre ellos ánimo bajo, que duran desde semanas hasta más de 12 meses.',
    'mood-lifelong':
      'No encontramos evidencia de que el ánimo bajo dure para siempre. En 73 adultos mayores de 60 años, se alivió a largo plazo después de tomar menos medicamento.',
    'mood-suicide-link':
      'Los estudios encuentran una relación entre las benzodiacepinas y el riesgo de suicidio.',
    'mood-suicide-cause': 'No hay acuerdo sobre si el medicamento es la causa.',
    'mood-help':
      '¿Su ánimo ha cambiado o ha empeorado, o tiene pensamientos de suicidio? No tiene que pasar por esto a solas, y se puede tratar. Llame ahora mismo:',
    'healing-summary':
      'Después de una reducción lenta y planificada, muchos efectos se alivian a medida que el cerebro vuelve a adaptarse.',
    'healing-timetable':
      'No se ha establecido ningún calendario de recuperación en personas; por eso no damos una fecha.',
    'healing-lasting':
      'Algunas personas cuentan que tienen síntomas durante meses o años. Lo que viven es real; no se sabe con certeza cuál es la causa ni a cuántas personas les ocurre.',
    'healing-bind':
      'Algunas personas lo llaman BIND (siglas en inglés de «disfunción neurológica inducida por benzodiacepinas»), un nombre propuesto. Las 1207 personas encuestadas participaron por decisión propia, y no hubo un grupo de comparación. Una revisión de 2025 no pudo determinar a cuántas personas les ocurre.',
    'coping-skills': 'Aprender a sobrellevar los síntomas ayuda.',
    'healing-coping':
      'La terapia psicológica (cognitivo-conductual, TCC) junto con una reducción lenta ayudó a los 3 meses; a los 6 meses, la mejoría no se había mantenido.',
    'stopping-summary':
      'Poco a poco, al ritmo que fija con usted quien se lo receta; la reducción gradual se puede pausar, y para algunas personas puede ser adecuado seguir tomándolo.',
    'step-keep': 'Siga tomándolo tal como se lo recetaron. No tiene que decidir hoy.',
    'step-talk': 'Hable con quien se lo receta. Dígale qué le preocupa.',
    'step-plan': 'Planifiquen juntos pasos pequeños. El ritmo lo fija quien se lo receta.',
    'step-pause': 'Si se hace difícil, dígalo. La reducción gradual se puede pausar.',
    'ask-first':
      'Consulte antes de cualquier cambio si está embarazada, amamanta, tiene más de 65 años o toma opioides.',
    epilepsy:
      'Si lo toma para la epilepsia, dejarlo de golpe puede causar convulsiones que no paran.',
    'stopping-gradual':
      'Los expertos recomiendan firmemente ir despacio, aunque los estudios que lo respaldan son débiles.',
    'stopping-schedule':
      'Esto no es un plan para seguir por su cuenta. A menudo, los profesionales clínicos empiezan con una reducción del 5 % al 10 % cada 2 a 4 semanas. Por lo general, no pasa del 25 % cada 2 semanas.',
    'stopping-study':
      'De 73 personas que redujeron el clonazepam poco a poco, el 68.9 % ya no lo tomaba a los 4 meses. Otro 26 % necesitó 3 meses más. Los síntomas fueron en su mayoría leves.',
    'stopping-home':
      'La mayoría de las personas lo reduce poco a poco en casa. La desintoxicación rápida no es lo habitual.',
    'stopping-not-for-all':
      'Dejarlo no es lo adecuado para todas las personas. En un estudio, el 5.5 % de quienes lo dejaron murió en el plazo de un año, frente al 3.5 % de los demás. El estudio no puede mostrar por qué.',
    'help-summary':
      'Si hay peligro, llame al {emergency}; para todo lo demás, hable con quien le receta el clonazepam, con su farmacéutico o con una línea de esta sección.',
    'helpline-limits':
      'Puede que quienes atienden no sean personal médico. Una línea de ayuda no sustituye a quien le receta el medicamento.',
    'sources-summary': 'Qué significan las palabras sobre la certeza, y todas las fuentes.',
  },
  labels: {
    onThisPage: 'En este folleto',
    openAll: 'Abrir todo',
    closeAll: 'Cerrar todo',
    certainty: {
      strong: 'Evidencia sólida',
      moderate: 'Evidencia moderada',
      limited: 'Evidencia limitada',
      contested: 'En debate',
    },
    certaintyMeaning: {
      strong: 'Bien establecido.',
      moderate: 'Probablemente correcto; puede cambiar.',
      limited: 'Estudios escasos, pequeños o débiles.',
      contested: 'Los estudios o los expertos no coinciden.',
    },
    certaintyKey: '¿Cuánta certeza tenemos?',
    sourcesLabel: 'Fuentes:',
    sourceList: 'Lista completa',
    updated: 'Última actualización: {date}.',
    notReviewed:
      'Aún no revisado por personal clínico; la traducción al español espera la revisión de un profesional clínico hispanohablante nativo.',
    reviewedBy: 'Revisado por {name}.',
    notAdvice: 'Esto es información, no consejo médico.',
    aboutThisPage: 'Sobre este folleto',
    authors:
      'Elaborado por los creadores de clonazepam-info. Ningún número incluido paga comisiones ni rastrea llamadas. Si el sitio que está visitando añade una línea, se indica.',
    call: 'Llamar al',
    text: 'Mensaje de texto al',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'Cópielo a mano:',
    copyLink: 'Copiar enlace',
    localEmergency: 'número de emergencias de su zona',
    updatedOn: '22 de noviembre de 2026',
    checkedOn: '22 de noviembre de 2026',
    regions: {
      US: 'Estados Unidos',
      GB: 'Reino Unido',
      IE: 'Irlanda',
      CA: 'Canadá',
      AU: 'Australia',
      NZ: 'Nueva Zelanda',
    },
    chooseCountry: 'Su país',
    otherCountry: 'Otro país',
    noLines: 'No tenemos una lista para su país.',
    directory: 'Buscar una línea de ayuda en su país',
    kind: {
      partner: 'Línea de ayuda de este sitio',
      emergency: 'Emergencias',
      crisis: 'Línea de crisis',
      helpline: 'Línea de ayuda',
      poison: 'Consulta sobre intoxicaciones',
      advice: 'Consejo médico',
    },
    does: {
      partner: 'Este número lo puso el sitio que está visitando.',
      emergency: 'Cuando la vida corre peligro.',
      crisis: 'Para pensamientos de suicidio, o cuando siente que no puede más.',
      helpline: 'Preguntas sobre drogas, medicamentos o alcohol.',
      poison: 'Cuando se tomó demasiado o se mezcló con otra cosa.',
      advice: 'Cuando no es una emergencia.',
    },
    notes: {
      'us-crisis': 'Intérpretes para otros idiomas.',
      'us-poison': 'En 161 idiomas.',
      'nz-crisis': 'En unos 150 idiomas.',
      'us-helpline': 'Informa e indica adónde acudir; no ofrece asesoramiento psicológico.',
      'gb-advice': 'En Inglaterra, opción 2 para salud mental.',
      'ca-connexontario': 'No se confirmó ninguna línea de ayuda para todo Canadá.',
      'ca-poison': 'Centros de cada provincia.',
      'au-poison': 'Centros de cada estado.',
      'au-helpline': 'Le comunica con el servicio de su estado.',
    },
    hours: 'Horario',
    hoursOf: {
      always: '24 horas, todos los días',
      unknown: 'Sin confirmar',
      'ie-hse': 'De lunes a viernes, de 9:30 a 17:30',
      'ie-poison': 'Todos los días, de 8:00 a 22:00',
    },
    languages: 'Idiomas',
    languagesOf: {
      'en-es': 'inglés, español',
      'en-fr': 'inglés, francés',
    },
    cost: 'Precio',
    costs: {
      free: 'Gratis',
      'national-rate': 'Tarifa nacional',
    },
    runBy: 'A cargo de',
    also: {
      tty: 'TTY',
      or: 'o',
      quebec: 'Quebec',
    },
    checked: {
      page: 'Comprobado el {date} en su propia página.',
      'old-page': 'Comprobado el {date} en una página más antigua.',
      'number-only': 'Número comprobado el {date} en su propia página.',
      'hours-unconfirmed': 'Comprobado el {date}.',
      secondary: 'Comprobado el {date} en otro sitio.',
      unconfirmed: 'Sin confirmar ({date}).',
      partner: '',
    },
    otherLanguage: ['en', 'English'],
    bannerLess: 'Menos',
    bannerMore: 'Más',
  },
};

export const ES = translate(words);
