/** The words of the leaflet in Spanish, by the ids of the English statements; they await review by a native clinician. */
import type { Words } from './languages.ts';

export const SPANISH: Words = {
  lang: 'es',
  dir: 'ltr',
  reviewedBy: '',
  title: '¿Puede mi cerebro recuperarse después del clonazepam?',
  byId: {
    short: {
      healing: 'Sentirse mejor',
      symptoms: 'Qué se puede sentir',
      stopping: 'Dejarlo de forma segura',
      risks: 'Preocupaciones',
      about: 'Qué es',
      help: 'Pedir ayuda',
      sources: 'Fuentes',
    },
    heading: {
      // safety
      safety: 'No deje de tomar clonazepam de golpe',
      'already-stopped': '¿Lo dejó, se saltó dosis o se le acaba?',
      'dont-mix': 'No lo mezcle',
      // healing
      healing: '¿Voy a mejorar?',
      'study-bind': '«BIND»',
      // symptoms
      symptoms: '¿Es normal lo que siento?',
      'in-mood': 'Ánimo',
      'in-sleep': 'Sueño',
      'in-body': 'Cuerpo',
      'in-senses': 'Sentidos',
      'in-mind': 'Mente',
      // stopping
      stopping: '¿Cómo se deja de tomar de forma segura?',
      'ask-first-heading': 'Consulte antes de cualquier cambio',
      'steps-heading': 'Paso a paso',
      'expect-heading': 'Qué puede esperar',
      'questions-heading': 'Preguntas para su médico',
      'cut-off-heading': 'Si dejan de recetárselo o se le acaba',
      'study-pace': 'A qué ritmo',
      'study-deaths': 'Cuando se terminan las recetas',
      'study-taper': 'Una reducción del clonazepam',
      'study-therapy': 'Terapia psicológica',
      // risks
      risks: '¿Qué le preocupa a la gente?',
      dependence: '¿Por qué siento que no puedo estar sin clonazepam?',
      'study-receptors': 'Cómo se adapta el cerebro',
      'brain-chemistry': '¿Puede el clonazepam dañar el cerebro?',
      'study-scans': 'Imágenes del cerebro, 2024',
      thinking: '¿Por qué me cuesta pensar o recordar?',
      'study-tests': 'Pruebas de pensamiento',
      'study-after': 'Después de dejarlo',
      dementia: '¿Puede causar demencia?',
      'study-dementia': 'Las cifras',
      mood: '¿Puede causar depresión?',
      'study-suicide': 'Dos posturas',
      'study-trials': 'Ensayos cortos',
      'study-older': 'Personas de 60 años o más',
      // about
      about: '¿Qué es el clonazepam?',
      'daily-heading': 'En el día a día',
      'study-gaba': 'Cómo actúa',
      // help
      help: '¿Con quién puedo hablar?',
      // sources
      sources: '¿De dónde sale esta información?',
    },
    text: {
      // lead
      lead: 'En muchas personas, la claridad mental y el ánimo mejoran, al menos en parte, tras una reducción lenta y planificada.',
      'lead-time': 'El tiempo necesario varía de una persona a otra.',

      // safety
      'never-stop':
        'Dejarlo o reducirlo rápido puede causar convulsiones y poner en peligro la vida.',
      'talk-first': 'Hable antes con su médico o farmacéutico.',
      'sign-seizure': 'una convulsión',
      'sign-breathing': 'dificultad para respirar',
      'sign-asleep': 'no poder despertar a alguien',
      'sign-confusion': 'confusión grave',
      'sign-senses': 'ver u oír cosas que no existen',
      'sign-suicide': 'ideas de suicidio, si hay peligro inmediato',
      'same-day': 'Pida consejo médico hoy, aunque se sienta bien; no adivine la dosis.',
      'never-mix':
        'con alcohol, ni con opioides o sedantes que no le recetaron: podría dejar de respirar.',
      'prescribed-mix': '¿Le recetaron un opioide? No deje ninguno de los dos sin consultar.',

      // healing
      'healing-summary':
        'Muchas personas mejoran, al menos en parte. Tras una reducción lenta y planificada, suelen pensar con más claridad, y algunas también se sienten más animadas.',
      'healing-waiting': 'Esperar es duro.',
      'healing-months': 'Dejarlo suele llevar meses, a veces más de un año.',
      'healing-steps':
        'Al bajar la dosis, unos toleran pasos más grandes, a otros les cuestan los pequeños, y los síntomas pueden ser más fuertes hacia el final.',
      'healing-easy': 'Pero muchas personas lo logran sin grandes problemas.',
      'healing-lasting':
        'En algunas personas, los síntomas siguen tras la última dosis, por semanas, meses o más de un año.',
      'healing-real':
        'Si es su caso, lo que siente es real. No se sabe por qué ocurre ni con qué frecuencia.',
      'healing-tell': 'Si dura más de un mes tras la última dosis, dígaselo a su médico.',
      'healing-first-condition':
        'También puede volver el problema inicial (pánico, ansiedad, convulsiones, insomnio), que necesita su propio plan.',
      'healing-question':
        '«¿Es el medicamento o mi ansiedad?» es una buena pregunta para su médico. Mientras tanto, pueden ayudar su plan, la terapia, el descanso y la buena compañía.',
      'study-bind':
        'Algunos investigadores proponen llamar «disfunción neurológica inducida por benzodiacepinas» (BIND) a los síntomas que duran, para que se puedan buscar. Otros lo cuestionan. La propuesta se basa en una sola encuesta por internet a 1207 personas voluntarias, sin grupo de comparación. Una revisión de 2025, en parte de los mismos investigadores, no pudo decir qué tan frecuente es ni cómo evoluciona.',

      // symptoms
      'symptoms-real': 'Usted no se lo está imaginando.',
      'symptoms-summary':
        'Bajar la dosis se puede notar en el cuerpo, el sueño, el ánimo y los sentidos.',
      'symptoms-common': 'Esto es común. No todos lo sienten, y nadie lo siente todo.',
      'in-mood': 'preocupación, pánico, desánimo, irritabilidad',
      'in-sleep': 'no poder dormir, pesadillas',
      'in-body': 'sudores, corazón acelerado, náuseas, cólicos, temblores, espasmos, dolores',
      'in-senses': 'luz, ruido o contacto demasiado fuertes, hormigueo, zumbido en los oídos',
      'in-mind': 'mala memoria, sentir que nada es real',
      'symptoms-step':
        'Al bajar la dosis, los síntomas pueden tardar hasta una semana en aparecer.',
      'symptoms-stop':
        'Al dejarlo del todo, pueden tardar de 3 a 7 días en empezar, porque el medicamento sigue en el cuerpo.',
      'symptoms-fine': '¿Lo dejó? Pida consejo hoy, aunque se sienta bien.',
      'symptoms-emergency':
        'Llame enseguida al {emergency} si nota señales como una convulsión, confusión grave, ver u oír cosas que no existen, o ideas de suicidio con peligro inmediato.',
      'symptoms-help':
        'Si se le hace difícil, dígaselo a su médico: la reducción puede ir más despacio o pausarse.',
      'symptoms-skip': 'No se salte dosis: eso lo empeora.',

      // stopping
      'stopping-gradual': 'Nunca de golpe: eso se sabe bien.',
      'stopping-summary':
        'Usted y su médico u otro profesional que se lo receta acuerdan pasos pequeños.',
      'stopping-pace': 'Sobre el mejor ritmo hay menos certeza.',
      'ask-first':
        'No lo deje por su cuenta, y menos si está embarazada o amamanta (las fuentes difieren en los detalles) o tiene 65 años o más (pregunte por caídas, memoria y si puede manejar). Si también toma un opioide, avise a cada médico y pregunte por la naloxona.',
      epilepsy:
        'Si lo toma para la epilepsia, dejarlo de golpe puede causar convulsiones que no paran.',
      'step-keep': 'Siga tomándolo como se lo recetaron; no tiene que decidir hoy.',
      'step-talk': 'Dígale a su médico qué le preocupa y qué espera lograr.',
      'step-plan':
        'Acuerden pasos pequeños y hablen tras cada uno; el plan es responsabilidad de su médico.',
      'step-pause': 'Si se le hace difícil, dígalo. La reducción puede ir más despacio o pausarse.',
      'stopping-not-for-all':
        'Dejarlo no les conviene a todos; puede convenir una dosis más baja, o seguir tomándolo.',
      'stopping-home':
        'Los expertos creen que la mayoría puede hacerlo fuera del hospital, con seguimiento; el hospital es para algunos, como quienes ya tuvieron convulsiones o síntomas graves al dejarlo, o tienen una enfermedad grave o la vida en peligro.',
      'stopping-therapy':
        'La terapia psicológica (cognitivo-conductual, TCC) enseña a manejar lo que siente; con una reducción planificada, ayudó a más personas a dejarlo en tres meses, aunque no se demostró que eso durara.',
      'stopping-sleep': 'Hay una forma para el insomnio: la TCC-I.',
      'stopping-questions':
        '¿Me conviene, y qué gano y qué arriesgo? ¿A qué ritmo, y qué pasa si se hace difícil? ¿A quién llamo de noche, y cómo se trata la ansiedad?',
      'stopping-specialist':
        'Si su médico no tiene experiencia, pregunte por un especialista en adicciones, un farmacéutico de psiquiatría o un toxicólogo.',
      'cut-off-rules':
        'Dejarlo de golpe va contra la etiqueta oficial y las guías médicas, así que nadie debería exigírselo.',
      'cut-off-words':
        'Pida consejo médico el mismo día. Puede decir: «Es peligroso que lo deje de golpe; necesito lo suficiente para bajarlo poco a poco». Si solo se atrasó con una dosis, pregunte a un farmacéutico.',
      'study-pace':
        'Los profesionales suelen empezar con una reducción del 5 al 10 % cada 2 a 4 semanas, por lo general no más del 25 % cada 2 semanas. Es en lo que coinciden los expertos, no un plan para seguir por su cuenta.',
      'study-deaths':
        'Entre personas sin opioides, murió en un año el 5.5 % de quienes se quedaron sin recetas, frente al 3.5 % del resto. «Sin recetas» significa 31 días sin ninguna en datos de seguros, con o sin reducción. Por eso, el estudio no puede decir la causa. Concuerda con el consejo de no cortar la receta.',
      'study-taper':
        'De 73 personas, 51 (unas 7 de cada 10) ya no lo tomaban a los 4 meses, y 19 más, tras otros 3 meses. Llevaban un año sin pánico y querían dejarlo.',
      'study-therapy':
        'Al reunir varios ensayos, más personas lo habían dejado a los 3 meses si la reducción iba con TCC. A los 6 meses no se demostró que durara.',

      // risks
      'risks-summary':
        'A la gente le preocupan la dependencia, el daño al cerebro, la memoria, la demencia y el desánimo. Aquí verá qué se sabe de cada cosa y qué no.',
      'dependence-coping':
        'Es parte de la dependencia, y también puede ser la ansiedad que ya tenía; no es un defecto suyo.',
      'dependence-month':
        'Casi todos los que lo toman con regularidad por más de un mes llegan a tener dependencia física.',
      'dependence-days': 'Puede empezar en días o semanas, aunque lo tome como se lo recetaron.',
      'dependence-signals':
        'El cerebro se adapta y es probable que responda menos a sus señales calmantes, pero aún produce una, el GABA.',
      'dependence-addiction':
        'La adicción es otra cosa, menos común: la desarrollan menos de 2 de cada 100 personas.',
      'dependence-misuse':
        'Las señales son tomar más de lo recetado o no poder controlarlo: dígaselo a alguien de confianza.',
      'study-receptors':
        'Una revisión de 2012 describe cómo se adaptan los receptores del GABA. Dice que todavía no se entiende del todo.',
      'damage-fear': 'Es una idea que asusta.',
      'damage-answer':
        'Ningún estudio ha probado que el clonazepam dañe el cerebro, pero los expertos no coinciden. En una revisión de 2005, el cerebro de personas tratadas mucho tiempo se veía normal en las imágenes; un estudio más reciente vio pequeñas diferencias en promedio, pero no puede decir la causa y no incluyó el clonazepam.',
      'damage-fear-stopping': 'Así que este temor no es motivo para dejarlo de golpe.',
      'study-scans':
        'Quienes tomaban medicamentos de este tipo tenían el hipocampo, la amígdala cerebral y el tálamo un poco más pequeños. El hipocampo además se encogía más rápido; la amígdala, no tanto. Con dosis más altas no había más cambios. Los autores llaman sutil a todo esto. La edad promedio era de 70.6 años, y los códigos de medicamentos excluyen el clonazepam.',
      'thinking-sleepy':
        'Sentir sueño y lentitud es un efecto conocido, no una falla suya. No maneje mientras se sienta así.',
      'thinking-long':
        'Sobre el uso prolongado, los estudios no coinciden. Las pruebas de una sola vez muestran peores resultados al captar ideas, hallar palabras, pensar y recordar; los estudios de seguimiento, en general, no.',
      'thinking-after':
        'Tras dejarlo, los resultados mejoran en promedio, pero en estudios pequeños siguen peores que en quienes nunca lo tomaron.',
      'thinking-permanent':
        'Por eso, puede que la mente se recupere solo en parte; no se sabe si eso es permanente. También influyen la ansiedad y la edad.',
      'thinking-daily': 'Para la mayoría, el efecto en la vida diaria puede ser pequeño.',
      'study-tests':
        'Al reunir varios estudios, quienes tomaban estos medicamentos rindieron peor en las 12 áreas evaluadas. Otro análisis conjunto vio lo mismo al encontrar palabras. De 14 estudios que siguieron a personas en el tiempo, 3 hallaron un deterioro.',
      'study-after':
        'Los resultados mejoraron, pero a los 6 meses seguían por debajo de los de quienes nunca tomaron estos medicamentos. Estudios pequeños vieron lo mismo más tarde.',
      'dementia-link':
        'Los estudios no coinciden: algunos análisis conjuntos hallan una relación, pero un estudio grande de 2024, en general, no.',
      'dementia-reverse':
        'Puede que esos medicamentos se recetaran por una demencia que ya empezaba, o por ansiedad.',
      'dementia-tell': 'Si le preocupa su memoria, dígaselo a su médico.',
      'study-dementia':
        'En 2015, un análisis de varios estudios situó el riesgo en 1.49 veces el de otras personas (rango probable: 1.30 a 1.72). El estudio de 2024, en 1.06 veces (0.90 a 1.25), pero en 1.33 veces (1.04 a 1.71) con dosis altas de medicamentos para la ansiedad. El de 2024 dejó fuera el clonazepam.',
      'mood-when':
        'El desánimo o la depresión pueden aparecer mientras lo toma o lo deja, o porque vuelve el problema inicial.',
      'mood-treat': 'Tienen tratamiento, así que cuénteselo a alguien.',
      'mood-swings':
        'Los cambios bruscos de humor, o en su forma de actuar, pueden ser un efecto secundario o aparecer al bajar la dosis.',
      'mood-tell':
        'Si su ánimo cambia o empeora, o tiene ideas de suicidio, dígaselo de inmediato a un médico; otros también pueden estar pendientes.',
      'mood-help': 'No tiene que vivir esto a solas. Puede llamar ahora:',
      'mood-suicide':
        'Hay estudios que relacionan estos medicamentos con el suicidio; no hay acuerdo sobre si son la causa.',
      'mood-lifelong':
        'En un estudio pequeño con personas de 60 años o más, tomar menos se relacionó con menos desánimo un año después.',
      'study-suicide':
        'Una revisión de 2017 concluye que estos medicamentos parecen aumentar el riesgo de suicidio. Una carta publicada responde que lo explica la gravedad de la enfermedad.',
      'study-trials':
        'En ensayos sobre el trastorno de pánico, 4 de cada 100 personas lo dejaron por depresión, frente a 1 de cada 100 con placebo.',
      'study-older':
        'En 73 personas, tomar menos se relacionó con menos síntomas de depresión a los 12 meses.',

      // about
      'about-summary': 'Es una benzodiacepina: calma, relaja los músculos y da sueño.',
      'about-uses':
        'Se vende como Klonopin o Rivotril. En Estados Unidos está aprobado para el trastorno de pánico y algunos tipos de convulsiones, y a menudo se usa para otros tipos de ansiedad; en el Reino Unido, Irlanda y Australia está autorizado para la epilepsia.',
      'about-days': 'Permanece en el cuerpo durante días.',
      'about-habit': 'Puede crear hábito, incluso si lo toma como se lo recetaron.',
      driving: 'No maneje (conduzca) con sueño ni tras un cambio de dosis, y no tome alcohol.',
      keeping:
        'No lo comparta, guárdelo bajo llave y lleve lo que sobre a una farmacia o punto de recolección de medicamentos.',
      telling:
        'Diga a cada médico, dentista y farmacéutico que lo toma. Pregunte antes de tomar otros medicamentos que dan sueño, o hierba de San Juan.',
      'study-gaba':
        'Se cree que refuerza el GABA, una de las señales calmantes del cerebro. La etiqueta oficial dice que no se sabe bien cómo.',

      // help
      'help-summary':
        'Si hay peligro, llame al {emergency}; en una crisis, a una línea de crisis. Para lo demás, pregunte a su médico, a cualquier farmacéutico (gratis y sin cita) o a una línea de ayuda.',
      'helpline-limits':
        'Quienes contestan quizá no sean personal médico, y no sustituyen a su médico.',
      'helpline-calling':
        'Al llamar, puede que primero oiga una grabación. Luego hable con sus propias palabras: «Tomo clonazepam y algo me preocupa».',

      // sources
      'sources-summary':
        'Aquí verá qué significan las palabras, quién escribió esto y todas las fuentes.',
    },
  },
  labels: {
    onThisPage: 'En este folleto',
    openAll: 'Abrir todo',
    closeAll: 'Cerrar todo',
    howSure: '¿Cuánta certeza hay?',
    certainty: {
      strong: 'Alta',
      moderate: 'Moderada',
      limited: 'Limitada',
      contested: 'Los expertos no coinciden',
    },
    certaintyMeaning: {
      strong: 'bien establecido. Es poco probable que cambie.',
      moderate: 'probablemente correcto, pero puede cambiar.',
      limited: 'estudios escasos, pequeños o débiles.',
      contested: 'los estudios o los expertos dicen cosas distintas.',
    },
    certaintyKey: '¿Cuánta certeza tenemos?',
    oneSource: '1 fuente',
    manySources: '{n} fuentes',
    quote: '«{words}…»: ',
    studies: 'Para quienes quieren ver los estudios',
    sourceList: 'Todas las fuentes',
    updated: 'Actualizado el {date}.',
    nextReview: 'Próxima revisión, a más tardar en {date}.',
    notReviewed: 'Aún no lo ha revisado un profesional de la salud; tampoco la traducción.',
    reviewedBy: 'Revisado por {name}.',
    notAdvice: 'Información, no consejo médico.',
    aboutThisPage: 'Quién lo escribió',
    authors:
      'Los creadores de clonazepam-info. Nadie paga por aparecer aquí, y ningún número incluido rastrea las llamadas. Si este sitio agregó una línea de ayuda, se indica.',
    call: 'Llamar al',
    text: 'Mensaje de texto al',
    nowFor: 'ahora en caso de',
    localNowFor: 'Llame ahora mismo al número de emergencias de su zona en caso de',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'Cópielo a mano:',
    copyLink: 'Copiar enlace',
    localEmergency: 'número de emergencias de su zona',
    updatedOn: '28 de noviembre de 2026',
    nextReviewOn: 'noviembre de 2027',
    checkedOn: 'noviembre de 2026',
    regions: {
      US: 'Estados Unidos',
      GB: 'Reino Unido',
      IE: 'Irlanda',
      CA: 'Canadá',
      AU: 'Australia',
      NZ: 'Nueva Zelanda',
      ZA: 'Sudáfrica',
    },
    chooseCountry: 'Su país',
    otherCountry: 'Otro país',
    noHelplines:
      'No tenemos una lista para su país. Si hay peligro, llame al número de emergencias de su zona.',
    directory: 'Buscar una línea de ayuda en su país',
    kind: {
      partner: 'Línea de ayuda de este sitio',
      emergency: 'Servicios de emergencia',
      crisis: 'Línea de crisis',
      helpline: 'Línea de ayuda',
      poison: 'Centro de toxicología (intoxicaciones)',
      advice: 'Orientación médica',
    },
    purpose: {
      partner: 'La agregó el sitio en el que está.',
      emergency: 'Cuando la vida corre peligro.',
      crisis: 'Cuando siente que no puede más o piensa en el suicidio.',
      helpline: 'Preguntas sobre drogas, medicamentos o alcohol.',
      poison: 'Si se tomó de más o se mezcló.',
      advice: 'Cuando no es una emergencia.',
      'us-helpline': 'Le indica dónde hay tratamiento y apoyo cerca de usted. No da consejería.',
      'gb-helpline':
        'Pensada para jóvenes y drogas ilegales, así que quizá no conozca su medicamento.',
      'ie-poison': 'Para madres, padres y cuidadores de niños pequeños.',
      'nz-crisis': 'Para ideas de suicidio, adicción, o cuando siente que no puede más.',
    },
    notes: {
      'us-crisis':
        'En español: oprima 2 o envíe AYUDA al 988 (otros mensajes se contestan en inglés). Veteranos: oprima 1 o envíe un mensaje al 838255. Intérpretes. Chat en su sitio.',
      'us-poison': 'En 161 idiomas.',
      'gb-advice': 'Elija la opción de salud mental.',
      'ie-poison': 'De noche, llame a un servicio de médicos generales (GP) o vaya a un hospital.',
      'ca-connexontario': 'No se confirmó ninguna línea de ayuda para todo Canadá.',
      'ca-poison':
        'A cargo de las provincias. En Nunavut, llame a la unidad de salud de su localidad.',
      'au-helpline': 'Le comunica con el servicio de su estado. El horario depende del estado.',
      'au-crisis': 'El número para mensajes aún no está confirmado.',
      'za-emergency': 'El 112 es para celulares.',
      'au-poison': 'A cargo de los estados.',
      'nz-crisis': 'En unos 150 idiomas.',
    },
    hoursOf: {
      always: '24 horas',
      'ie-hse': 'de lunes a viernes, 9:30–17:30',
      'ie-poison': 'todos los días, 8:00–22:00',
    },
    languagesOf: { 'en-es': 'inglés, español', 'en-fr': 'inglés, francés' },
    costs: { free: 'gratis', 'national-rate': 'tarifa nacional' },
    runBy: 'a cargo de {name}',
    also: { tty: 'TTY', or: 'o', quebec: 'Quebec' },
    howChecked: 'Datos vistos en copias guardadas de sus páginas, {date}, salvo que se indique.',
    checked: {
      saved: '',
      old: 'Visto en una copia guardada antigua de su página.',
      number: 'Solo se vio el número.',
      secondary: 'Visto solo en otro sitio.',
      unconfirmed: 'Aún sin confirmar.',
      partner: '',
    },
    aged: 'Estos números se verificaron por última vez en {date}. Si alguno falla, llame al {emergency} o busque aquí:',
    otherLanguage: ['en', 'English', 'It can’t be shown now. Please try again.'],
    bannerFull: 'Línea de ayuda: todos los datos',
  },
};
