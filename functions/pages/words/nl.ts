import { MOST_NAMED, type PageWords } from './page-words.ts';

export const nl: PageWords = {
  start: {
    title: 'Van handdruk naar heldere afspraken',
    lead: 'U heeft een partner gevonden met wie het klikt. Handslag helpt u samen op te schrijven wat u afspreekt: wie wat inbrengt, hoe u verdeelt, en wat u doet als het anders loopt.',
    button: 'Begin',
    free: 'Gratis en zonder account. U kunt stoppen wanneer u wilt en later verdergaan.',
    example: 'Bekijk eerst een ingevuld voorbeeld',
    getTitle: 'Wat u krijgt',
    get: [
      'Een concept-overeenkomst in gewone taal, om te downloaden als PDF.',
      'Vooraan de kern: wie meedoet, wat ieder inbrengt en wat u samen wilt bereiken.',
      'Een lijst van wat u nog niet weet, met wie het uitzoekt en wanneer.',
      'Een seintje als twee antwoorden elkaar tegenspreken.',
    ],
    timeTitle: 'Hoe lang het duurt',
    time: (topics) =>
      `Reken op een halfuur tot een uur voor een eerste versie. De vragen staan in ${topics} onderdelen, en u kiest zelf waar u begint. Bij elk onderdeel kunt u meer afspreken, als u dat wilt. “Dat weten we nog niet” is overal een goed antwoord.`,
    tipsTitle: 'Eerst elkaar leren kennen',
    tipsText:
      'Een overeenkomst vervangt het gesprek niet. De vragen werken het best als u ze samen bespreekt.',
    tips: [
      'Vertel elkaar eerst wat u zelf wilt bereiken, en dan pas wat u wilt verdelen.',
      'Zeg hardop wat u van de ander verwacht, ook als het vanzelf lijkt te spreken.',
      'Twijfelt u nog? Begin klein, met een proef die een paar maanden duurt.',
      'Schrijf genoeg op om niemand te laten raden, en niet meer dan dat.',
    ],
    tipsLink: 'Alle tien tips',
    dataTitle: 'Wat er met uw gegevens gebeurt',
    data: [
      'Er is geen account. U krijgt een eigen link; alleen wie die heeft, kan erbij.',
      'Er is één cookie. Die onthoudt dat u erbij mag, en verder niets.',
      'Uw antwoorden blijven staan tot u ze verwijdert. Dat kan op elk moment, met één knop.',
    ],
    openTitle: 'Al begonnen?',
    openText: 'Open uw samenwerking met de link die u heeft bewaard.',
    openLink: 'Een bewaarde samenwerking openen',
  },
  tips: {
    title: 'Tien tips voor een samenwerking die blijft',
    lead: 'Een overeenkomst is één van tien dingen die een samenwerking sterk maken. Onze vragen komen uit deze tips.',
    link: (tip, title) => `Tip ${tip}: ${title}`,
    items: [
      {
        title: 'Ken uw eigen plan',
        text: 'Bedenk eerst wat u zelf wilt bereiken, en waarom dat samen beter lukt dan alleen. Wie zijn eigen richting kent, ziet sneller of een partner daarbij past.',
      },
      {
        title: 'Kies een partner met wie het klikt',
        text: 'Kijk niet alleen naar wat de ander kan. Let ook op tempo, omgangsvormen en hoe de ander met risico omgaat. Wat nu wringt, wringt straks meer.',
      },
      {
        title: 'Begin met weinig',
        text: 'Elke samenwerking kost tijd en aandacht. Met één of twee goede partners komt u verder dan met tien halve.',
      },
      {
        title: 'Teken samen het doel',
        text: 'Maak één beeld van waar u heen wilt, zo dat een buitenstaander het begrijpt. Is er later twijfel, dan wijst dat beeld de weg.',
      },
      {
        title: 'Leer elkaar kennen',
        text: 'Neem de tijd voordat u iets op papier zet. Laat ook de mensen die het werk doen elkaar ontmoeten. Vertrouwen komt van samen iets meemaken.',
      },
      {
        title: 'Zet afspraken op papier als de tijd rijp is',
        text: 'Schrijf op wat ieder inbrengt, hoe u verdeelt, hoe u werkt en wat u doet bij verandering, twijfel en ruzie. Genoeg om niemand te laten raden; niet elk detail.',
      },
      {
        title: 'Begin met een proef',
        text: 'Doe eerst een klein stuk samen, met een vraag vooraf en een besluit erna. Zo leert u elkaar kennen voor een kleine prijs.',
      },
      {
        title: 'Blijf praten',
        text: 'Plan gesprekken die niet over het werk gaan, maar over hoe het samen gaat. Een klein ongemak dat u uitspreekt, wordt zelden een groot conflict.',
      },
      {
        title: 'Groei in leiderschap',
        text: 'Een samenwerking vraagt mensen die over de grens van hun eigen organisatie kijken. Spreek uit welk gedrag u van elkaars leiders verwacht.',
      },
      {
        title: 'Vraag om een spiegel',
        text: 'Laat af en toe iemand van buiten meekijken. Die ziet patronen waar u zelf middenin zit.',
      },
    ],
    begin: 'Naar het begin',
  },
  example: {
    title: 'Een ingevuld voorbeeld',
    lead: 'Zo leest een concept. De partijen, namen en bedragen zijn verzonnen.',
    open: 'Wat gemarkeerd is, wisten deze partijen nog niet. Dat mag: het staat er met wie het uitzoekt.',
    own: 'Begin uw eigen overeenkomst',
  },
  link: {
    title: 'Bewaar deze link',
    warningWord: 'Let op',
    lead: 'Met deze link komt u altijd terug bij deze samenwerking, op elk apparaat. Er is geen account en geen wachtwoord.',
    warning:
      'Wie deze link heeft, kan alles lezen en wijzigen. Bewaar of print hem, en deel hem alleen met wie dat mag.',
    label: 'Uw persoonlijke link',
    hint: 'We kunnen deze link niet opnieuw sturen: wij bewaren hem niet.',
    mail: 'Zet de link in een mail aan uzelf',
    mailSubject: 'Mijn link naar onze samenwerking in Handslag',
    next: 'Ik heb de link bewaard, verder',
  },
  open: {
    title: 'Een bewaarde samenwerking openen',
    lead: 'Plak de link die u heeft bewaard, of het deel achter het teken #.',
    label: 'Uw persoonlijke link',
    hint: 'Bijvoorbeeld: https://…/nl/i#…',
    button: 'Openen',
    wrong:
      'Deze link opent niets. Controleer of u hem helemaal heeft overgenomen, tot en met het laatste teken.',
  },
  tasks: {
    lead: 'Begin waar u wilt en stop wanneer u wilt: elk antwoord wordt bewaard. Bij elke vraag staat of u haar mag overslaan.',
    untitled: 'Samenwerking zonder titel',
    soFar: (done, all, open) =>
      `${done} van ${all} onderdelen klaar${open > 0 ? `, met nog ${openNl(open)}` : ''}.`,
    done: 'Klaar',
    notStarted: 'Nog niet begonnen',
    later: 'Kan zodra bekend is wie meedoen',
    optional: 'Niet verplicht',
    answered: (answered, asked) => `${answered} van ${asked} beantwoord`,
    open: openNl,
    errors: (errors) => (errors === 1 ? '1 punt klopt nog niet' : `${errors} punten kloppen nog niet`),
    warnings: warningsNl,
    doneBut: (warnings) => `Klaar, ${warningsNl(warnings)}`,
    findings: (counts) => (counts === '' ? 'Wat opvalt' : `Wat opvalt (${counts})`),
    check: 'Alle antwoorden nakijken',
    read: (open) => (open > 0 ? `Lees de overeenkomst (${openNl(open)})` : 'Lees de overeenkomst'),
    conversation: 'Gesprekswijzer: één blad om samen door te praten',
    publish: 'Maak een versie om te downloaden',
    versions: (count) => (count === 1 ? 'Uw versie' : `Uw ${count} versies`),
    link: 'Uw persoonlijke link tonen',
    erase: 'Deze samenwerking verwijderen',
    nextTitle: 'Van antwoorden naar overeenkomst',
    nextText: 'U hoeft niet klaar te zijn. Een eerste versie is juist handig om samen te bespreken.',
    keepTitle: 'Bewaren en verwijderen',
  },
  question: {
    save: 'Opslaan en verder',
    another: 'Opslaan en nog een toevoegen',
    optional: 'niet verplicht',
    unknown: 'Dat weten we nog niet',
    unknownShort: 'Nog niet bekend',
    owner: 'Wie zoekt het uit?',
    nobody: 'Nog niemand',
    by: 'Uiterlijk wanneer?',
    byHint: 'Bijvoorbeeld: 1 maart 2027. Leeg mag ook.',
    keepWords: (typed) => `Laat mijn woorden staan zoals ik ze typte: “${typed}”`,
    nowSays: (typed) => `Er staat nu: “${typed}”.`,
    equal: 'Gelijke delen',
    own: 'Een eigen verdeling',
    more: 'Meer afspreken hierover (niet verplicht)',
    assumed: 'We nemen dit aan',
    assumedText: 'Klopt het? Dan hoeft u niets te doen.',
    change: 'Wijzigen',
    article: (number, title) => `Artikel ${number}: ${title}`,
    schedule: (letter, title) => `Bijlage ${letter}: ${title}`,
    place: (place) => `${place}e plaats`,
    none: '(niets)',
    partnership: 'De samenwerking als geheel',
    all: 'Alle partijen',
    conflict: 'Dit antwoord is intussen ergens anders gewijzigd',
    conflictText: (stored) =>
      `Daar staat nu: ${stored}. Uw eigen antwoord staat hieronder en is nog niet bewaard. Kies “Opslaan en verder” om het uwe te bewaren, of ga terug om het andere te laten staan.`,
    errors: 'Er is iets om na te kijken',
    beside: 'Zo leest de overeenkomst nu',
    besideEmpty: 'Nog niets. Zodra u antwoordt, leest u hier wat het in de overeenkomst wordt.',
    notSaved: 'Niet bewaard',
    notSavedText:
      'Het bewaren lukt op dit moment niet. Wat u typte staat nog op deze pagina. Wacht even en kies opnieuw “Opslaan en verder”.',
  },
  rows: {
    add: (first) => (first ? 'Toevoegen' : 'Nog een toevoegen'),
    change: 'Wijzigen',
    remove: 'Verwijderen',
    removedTitle: 'Verwijderd',
    removed: (title) => `“${title}” is verwijderd. Andere antwoorden die ernaar verwijzen, staan er nog.`,
    restore: 'Zet terug',
    copy: 'Kopiëren',
    up: 'Omhoog',
    down: 'Omlaag',
    nothing: 'Er staat nog niets.',
    next: 'Verder',
    row: (place) => `Nummer ${place}`,
  },
  check: {
    title: 'Kijk uw antwoorden na',
    all: 'Al uw antwoorden',
    change: 'Wijzigen',
    answer: 'Beantwoorden',
    assumed: (text) => `${text} (dat nemen we aan)`,
    offers: 'Wilt u meer afspreken?',
    offersText: 'Dit hoeft niet. Kies wat voor u telt.',
    unanswered: 'Nog geen antwoord',
    mayStayEmpty: 'Niet ingevuld. Dat mag.',
    nextTask: (title) => `Verder met: ${title}`,
    allDone: 'Alles is ingevuld: lees de overeenkomst',
    next: 'Terug naar het overzicht',
    findings: 'Dit vraagt nog aandacht',
  },
  findings: {
    title: 'Wat opvalt',
    lead: 'We legden uw antwoorden naast elkaar. Iedereen die meedoet, leest hier hetzelfde.',
    nothing: 'Er valt niets op. We vonden geen antwoorden die elkaar tegenspreken.',
    errors: 'Dit klopt nog niet',
    errorsText: 'Los dit op vóór de definitieve versie. Een concept maken kan nu al.',
    warnings: 'Waarschuwingen',
    warningsText: 'Bespreek dit samen. Is het zo bedoeld? Laat het dan zo, en schrijf op waarom.',
    kept: 'Bewust zo gelaten',
    keptText: 'Verandert een van deze antwoorden, dan vervalt de reden. We leggen het u dan opnieuw voor.',
    notes: 'Goed om te weten',
    notesText: 'Lees dit door. U hoeft er niets voor in te vullen.',
    places: 'Uw antwoorden hierover',
    morePlaces: (more) => (more === 1 ? 'en nog 1 antwoord' : `en nog ${more} antwoorden`),
    keep: 'Laat dit zo, met een reden',
    change: 'Wijzig de reden',
    label: 'Waarom laat u dit zo?',
    hint: (parties) =>
      `${parties > 2 ? 'De andere partijen lezen' : 'De andere partij leest'} dit ook. Schrijf hoogstens 2.000 tekens.`,
    error: 'Fout',
    save: 'Bewaar de reden',
    undo: 'Haal de reden weg',
    reason: 'Reden:',
    since: (date) => `Zo gelaten op ${date}.`,
    lapsed: (date) =>
      `Op ${date} liet u dit bewust zo. Sindsdien zijn de antwoorden veranderd. Geldt de reden nog? Bewaar haar dan opnieuw.`,
    gone: 'De antwoorden zijn intussen veranderd. Deze waarschuwing staat er niet meer, of niet meer zo.',
    yourReason: 'Dit schreef u als reden. Het is niet bewaard.',
  },
  agreement: {
    title: 'Zo leest de overeenkomst nu',
    lead: 'Zo ziet de tekst er met uw antwoorden van dit moment uit. Pas als u een versie maakt, ligt zij vast.',
  },
  conversation: {
    title: 'Gesprekswijzer',
    lead: 'Eén blad om samen over te praten, voordat er iets vastligt. Het is geen overeenkomst. Wat een partij niet deelt, staat er niet op.',
    pdf: 'Download de gesprekswijzer (PDF)',
    text: 'Download als tekst',
  },
  duties: {
    title: 'Wat moet wie wanneer',
    link: 'Wat moet wie wanneer: alle datums op een rij, ook voor uw agenda',
    lead: 'Dit volgt uit uw antwoorden van dit moment. Wijzigt u een antwoord, dan wijzigt deze lijst mee.',
    parties: 'Voor wie',
    everybody: 'Iedereen',
    of: (party) => `Wat ${party} doet, wat alle partijen doen, en waar niemand bij staat.`,
    days: 'Op datum',
    past: 'Voorbij',
    pastCount: (count) => `Wat voorbij is (${count})`,
    recurring: 'Wat terugkomt',
    next: (day) => `De eerstvolgende keer: ${day}.`,
    open: 'Nog zonder datum',
    openText: 'Dit komt niet in uw agenda zolang er geen datum is.',
    nobody: 'Er staat niet bij wie',
    change: 'Naar het antwoord',
    fix: 'Kies een datum',
    for: 'voor',
    none: 'Er is nog niets met een datum. Zodra dat er is, ziet u het hier.',
    download: 'Zet alles in uw agenda (ICS)',
    downloadText:
      'Opent u later een nieuwer bestand, dan verandert dat wat er al staat. Moet iets op een dag klaar zijn? Dan herinnert uw agenda u een week eerder. Vervalt iets, of heeft het geen datum meer? Dan blijft het in uw agenda staan tot u het daar weghaalt.',
  },
  publish: {
    title: 'Maak een versie',
    lead: 'Uw antwoorden worden een overeenkomst met een nummer. Die verandert nooit meer, zodat iedereen over dezelfde tekst praat. Wijzigt u daarna een antwoord, dan maakt u een volgende versie.',
    findings: 'Dit klopt nog niet. U kunt toch een concept maken: deze punten staan dan op de eerste pagina.',
    open: (open) => `${openNl(open)}: wat u nog niet weet, staat in de tekst als nog af te spreken.`,
    unanswered: (topics) =>
      topics.length > MOST_NAMED
        ? `Bij ${topics.length} onderdelen is nog niet alles beantwoord.`
        : `Nog niet alles is beantwoord bij: ${topics.join('; ')}.`,
    draftFine: 'Voor een concept is dat geen bezwaar. Samen lezen helpt om de rest te vinden.',
    choices: 'Wat voor versie wordt het?',
    final: 'Dit is de definitieve tekst om te tekenen',
    finalHint: 'Laat dit leeg voor een concept. Het kan alleen als er niets meer is dat niet klopt.',
    openInFinal: (open) =>
      `${open === 1 ? 'Er is nog 1 open punt' : `Er zijn nog ${open} open punten`}. In een tekst om te tekenen ${open === 1 ? 'blijft dat' : 'blijven die'} open.`,
    otherHint: 'Wat u zelf typte, vertalen we niet.',
    inEnglish: 'Ook in het Engels',
    inDutch: 'Ook in het Nederlands',
    button: 'Maak de versie',
    after: 'U kunt haar daarna meteen downloaden als PDF.',
    refused: 'Een definitieve versie kan pas als deze punten zijn opgelost',
    warnings: (open) =>
      open === 1 ? 'Er staat nog 1 waarschuwing open.' : `Er staan nog ${open} waarschuwingen open.`,
    kept: (kept) =>
      kept === 1
        ? '1 waarschuwing blijft bewust zo. De reden gaat met de versie mee.'
        : `${kept} waarschuwingen blijven bewust zo. De redenen gaan met de versie mee.`,
    findingsLink: 'Bekijk wat opvalt',
  },
  versions: {
    title: 'Versies',
    none: 'Er is nog geen versie.',
    make: 'Maak een nieuwe versie',
    version: (number) => `Versie ${number}`,
    made: (date) => `van ${date}`,
    download: (size) => `Download de PDF (${size})`,
    downloadIn: (language, size) => `Download de PDF in het ${language} (${size})`,
    final: 'definitief',
    draft: 'concept',
    ready: 'Uw overeenkomst staat klaar',
    more: 'Ook te downloaden',
    nextTitle: 'Wat u nu doet',
    next: {
      draft: [
        {
          what: 'Lees de tekst samen.',
          how: 'Het liefst hardop, aan één tafel. Zo hoort u waar u elkaar nog niet begrijpt.',
        },
        {
          what: 'Vul aan wat open staat.',
          how: 'Pas uw antwoorden aan en maak een volgende versie, zo vaak als u wilt.',
        },
        {
          what: 'Laat de tekst nakijken.',
          how: 'Vraag een jurist, en bij veel geld ook uw accountant. Met dit concept kost dat minder tijd.',
        },
        {
          what: 'Maak de definitieve versie en teken.',
          how: 'Alle partijen tekenen. Ieder bewaart een eigen exemplaar.',
        },
      ],
      final: [
        { what: 'Lees de tekst nog één keer samen.', how: 'Staat er wat u bedoelt? Dan is het goed.' },
        {
          what: 'Laat de tekst nakijken.',
          how: 'Is dat nog niet gedaan? Doe het voor u tekent. Daarna is wijzigen lastiger.',
        },
        {
          what: 'Teken.',
          how: 'Alle partijen tekenen op de laatste bladzijden. Ieder bewaart een eigen exemplaar.',
        },
        {
          what: 'Spreek af wanneer u elkaar weer ziet.',
          how: 'Een samenwerking blijft goed door erover te blijven praten.',
        },
      ],
    },
    keptTitle: 'Bewust zo gelaten',
    keptText: 'Deze waarschuwingen stonden er toen u deze versie maakte. Ze staan niet in de overeenkomst.',
    answersNote:
      'In de PDF zit ook een bestand met uw antwoorden. Zo kan een ander er later mee verder. Er staat niets in dat niet in de overeenkomst staat.',
    all: 'Alle versies',
    back: 'Terug naar het overzicht',
  },
  erase: {
    title: 'Deze samenwerking verwijderen',
    lead: 'Verwijderen geldt voor iedereen die meedoet, en is niet terug te draaien.',
    goesTitle: 'Dit gaat weg',
    goes: (versions) => [
      'Alle antwoorden en redenen, van alle partijen.',
      ...(versions === 0
        ? []
        : [versions === 1 ? 'De versie die u maakte.' : `De ${versions} versies die u maakte.`]),
      'De persoonlijke link: die opent daarna niets meer.',
    ],
    staysTitle: 'Dit blijft',
    stays: [
      'Wat iemand al heeft gedownload, op het eigen apparaat.',
      'Bij ons alleen dat er een samenwerking was en wanneer die is verwijderd, zonder namen. In een reservekopie kan de rest nog hoogstens 35 dagen staan.',
    ],
    keep: 'Download eerst wat u wilt houden',
    sure: 'Ja, verwijder alles',
    notSure: 'Kruis aan dat u alles wilt verwijderen',
    button: 'Verwijder deze samenwerking',
    back: 'Nee, terug naar het overzicht',
    goneTitle: 'De samenwerking is verwijderd',
    gone: 'De link opent niets meer. De antwoorden en bestanden worden gewist; dat duurt hoogstens een uur.',
    again: 'Naar het begin',
  },
  files: {
    'agreement.html': 'Overeenkomst (webpagina)',
    'duties.ics': 'Agenda met alle dagen (ICS)',
    'answers.json': 'Antwoorden (JSON)',
  },
  languageNames: { nl: 'Nederlands', en: 'Engels' },
  refusal: {
    'not-found': {
      title: 'Deze pagina is er niet',
      text: 'Misschien is het adres niet helemaal overgenomen, of is de samenwerking verwijderd.',
    },
    'no-seat': {
      title: 'Open eerst uw samenwerking',
      text: 'Om deze pagina te zien heeft u de link nodig die u bij het begin heeft bewaard.',
    },
    role: {
      title: 'Dat mag niet met deze link',
      text: 'Vraag het aan wie de samenwerking is begonnen.',
    },
    unavailable: {
      title: 'Het lukt op dit moment niet',
      text: 'We kunnen nu niets lezen of bewaren. Wat eerder bewaard was, is er nog. Wacht even en probeer het opnieuw.',
    },
    failed: {
      title: 'Er ging iets mis',
      text: 'Dit is onze fout. Wat eerder bewaard was, is er nog. Ga terug en probeer het opnieuw.',
    },
    'too-large': {
      title: 'Dat is te veel tekst',
      text: 'Een formulier mag hoogstens 1 MB zijn. Ga terug en kort de tekst in. Er is niets veranderd.',
    },
    other: {
      title: 'Dat kan zo niet',
      text: 'Dit verzoek kunnen we niet uitvoeren. Er is niets veranderd. Ga terug en probeer het opnieuw.',
    },
    retry: 'Probeer het opnieuw',
    kept: 'Wat u invulde, is niet kwijt. Het staat nog op deze pagina en gaat mee als u op de knop drukt.',
    typed: 'U typte',
    start: 'Naar het begin',
  },
};

function warningsNl(warnings: number): string {
  return warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`;
}

function openNl(open: number): string {
  return open === 1 ? '1 open punt' : `${open} open punten`;
}
