import type { Language } from '#agreement/language';

interface ClauseWords {
  id?: string;
  text: string;
  /** What is still to be settled, said after the text. */
  open?: string;
  to?: { id: string; text: string };
  items?: string[];
  table?: { caption: string; head: string[]; rows: string[][] };
}

export interface AgreementWords {
  title: string;
  lead: string;
  partiesTitle: string;
  parties: { id: string; name: string; about: string; signatory: string; role: string }[];
  glanceTitle: string;
  glance: string[][];
  openTitle: string;
  openCount: string;
  notice: string;
  see: string;
  clause: (number: string) => string;
  articles: { id: string; title: string; summary: string; clauses: ClauseWords[] }[];
  schedules: {
    contributions: { title: string; opening: string; head: string[]; rows: string[][] };
    duties: { title: string; opening: string; head: string[]; groups: { title: string; rows: string[][] }[] };
  };
  signing: Record<'title' | 'opening' | 'name' | 'role' | 'place' | 'date' | 'signature', string>;
}

const parties = {
  bakery: 'Bakkerij ’t Hart & Zonen B.V.',
  foundation: 'Stichting Łódź–Den Haag Ontmoet',
  studio: 'Ateliê İpek Şahin',
};

export const agreementWords: Record<Language, AgreementWords> = {
  nl: {
    title: 'Samenwerkingsovereenkomst Broodfonds De Waterkant',
    lead: 'Drie partijen bakken, leren en verkopen samen aan de waterkant. Dit concept zegt wat zij daarvoor afspreken. Het is bedoeld om te bespreken en te laten nakijken; niemand is gebonden voordat iedereen heeft getekend.',
    partiesTitle: 'De partijen',
    parties: [
      {
        id: 'p1',
        name: parties.bakery,
        about: 'gevestigd in ’s-Gravenhage, ingeschreven onder nummer 27123456; hierna: de bakkerij.',
        signatory: 'Jan-Willem van ’t Hart',
        role: 'directeur',
      },
      {
        id: 'p2',
        name: parties.foundation,
        about: 'gevestigd in Delft, ingeschreven onder nummer 41098765; hierna: de stichting.',
        signatory: 'Zofia Wójcik-Łukasiewicz',
        role: 'voorzitter',
      },
      {
        id: 'p3',
        name: parties.studio,
        about: 'eenmanszaak in Rotterdam, ingeschreven onder nummer 68112233; hierna: het atelier.',
        signatory: 'İpek Şahin',
        role: 'eigenaar',
      },
    ],
    glanceTitle: 'In één oogopslag',
    glance: [
      [
        'Doel',
        'Een buurtbakkerij waar twintig mensen per jaar het vak leren en die na twee jaar zichzelf betaalt.',
      ],
      [
        'Looptijd',
        'Van 1\u00a0maart\u00a02027 tot en met 28\u00a0februari\u00a02029, daarna per jaar te verlengen.',
      ],
      ['Inbreng samen', '€\u00a0148.250,00 aan geld, uren en ruimte.'],
      ['Verdeling van winst', 'Bakkerij 45\u00a0%, stichting 30\u00a0%, atelier 25\u00a0%.'],
      ['Opzegtermijn', 'Drie maanden, schriftelijk.'],
      ['Bij onenigheid', 'Eerst praten, dan een bemiddelaar, dan pas de rechter in Den Haag.'],
    ],
    openTitle: 'Nog open',
    openCount:
      'Over twee punten moeten de partijen het nog eens worden. Zij zijn in de tekst gemarkeerd; het eerste staat in',
    notice:
      'Dit concept is gemaakt met de antwoorden van de partijen en is geen juridisch advies. Waar de samenvatting boven een artikel iets anders zegt dan het artikel, geldt het artikel.',
    see: 'Zie ook',
    clause: (number) => `artikel\u00a0${number}`,
    articles: [
      {
        id: 'goal',
        title: 'Doel van de samenwerking',
        summary: 'We beginnen samen een buurtbakkerij waar mensen het vak leren.',
        clauses: [
          {
            text: 'De partijen richten samen een buurtbakkerij in aan de Waterkant 14. Zij doen dat om vers brood te verkopen en om mensen die lang zonder werk zijn het vak van bakker te leren.',
          },
          {
            text: 'De samenwerking is geslaagd als op 28\u00a0februari\u00a02029:',
            items: [
              'ten minste veertig mensen de leerperiode van zes maanden hebben afgerond;',
              'van hen ten minste vijfentwintig betaald werk hebben gevonden;',
              'de bakkerij twee kwartalen achter elkaar haar kosten uit eigen opbrengst heeft betaald.',
            ],
          },
          {
            text: 'Ieder kwartaal kijken de partijen hoe ver zij zijn. Blijkt een doel niet haalbaar, dan passen zij het plan aan volgens de regels voor wijziging.',
            to: { id: 'change', text: 'artikel 6' },
          },
          {
            text: 'De samenwerking is geen vennootschap. Geen partij mag namens een andere partij een verbintenis aangaan, tenzij dat schriftelijk is afgesproken.',
          },
        ],
      },
      {
        id: 'contributions',
        title: 'Wat ieder inbrengt',
        summary: 'Ieder brengt geld, uren of ruimte in; bijlage A zegt precies wat en wanneer.',
        clauses: [
          {
            text: 'Iedere partij levert de inbreng die in bijlage A achter haar naam staat, op de dag die daar is genoemd.',
            to: { id: 'schedule-contributions', text: 'bijlage A' },
          },
          {
            text: 'De waarde van de inbreng in de eerste twaalf maanden is als volgt.',
            table: {
              caption: 'Inbreng in het eerste jaar',
              head: ['Partij', 'Geld', 'Uren', 'Ruimte en spullen', 'Samen'],
              rows: [
                ['Bakkerij', '€\u00a025.000,00', '€\u00a018.400,00', '€\u00a031.500,00', '€\u00a074.900,00'],
                ['Stichting', '€\u00a040.000,00', '€\u00a09.600,00', '€\u00a00,00', '€\u00a049.600,00'],
                ['Atelier', '€\u00a02.500,00', '€\u00a016.250,00', '€\u00a05.000,00', '€\u00a023.750,00'],
                ['Samen', '€\u00a067.500,00', '€\u00a044.250,00', '€\u00a036.500,00', '€\u00a0148.250,00'],
              ],
            },
          },
          {
            id: 'contributions-value',
            text: 'Uren zijn gewaardeerd op €\u00a046,00 per uur. Voor uren in het weekend geldt een toeslag.',
            open: 'Nog af te spreken: de hoogte van de weekendtoeslag. De stichting doet vóór 1\u00a0februari\u00a02027 een voorstel.',
          },
          {
            text: 'Levert een partij haar inbreng later dan veertien dagen na de afgesproken dag, dan laat zij dat zo snel mogelijk weten. De andere partijen mogen dan hun eigen inbreng uitstellen met evenveel dagen.',
          },
          {
            text: 'Wat een partij te gebruiken geeft, blijft haar eigendom. De partij die het gebruikt, gaat er zorgvuldig mee om, verzekert het tegen brand en diefstal en geeft het aan het einde terug in de staat waarin zij het kreeg, gewone slijtage niet meegerekend.',
          },
        ],
      },
      {
        id: 'money',
        title: 'Opbrengsten, kosten en winst',
        summary: 'Eerst betalen we de kosten, dan sparen we een buffer, en wat overblijft verdelen we.',
        clauses: [
          {
            text: 'Alle opbrengsten komen op één gezamenlijke rekening. Van die rekening worden betalingen gedaan in deze volgorde:',
            items: [
              'huur, energie, grondstoffen en verzekeringen;',
              'het loon van de bakkers en de vergoeding van de leerlingen;',
              'een buffer, tot daarin €\u00a020.000,00 zit;',
              'winst voor de partijen, volgens de verdeling hieronder.',
            ],
          },
          {
            text: 'De winst van een kwartaal wordt zo verdeeld. Het voorbeeld gaat uit van een verwachte winst van €\u00a012.500,00.',
            table: {
              caption: 'Verdeling van de winst, met een voorbeeld',
              head: ['Partij', 'Aandeel', 'Laag', 'Verwacht', 'Hoog'],
              rows: [
                ['Bakkerij', '45\u00a0%', '€\u00a01.350,00', '€\u00a05.625,00', '€\u00a09.000,00'],
                ['Stichting', '30\u00a0%', '€\u00a0900,00', '€\u00a03.750,00', '€\u00a06.000,00'],
                ['Atelier', '25\u00a0%', '€\u00a0750,00', '€\u00a03.125,00', '€\u00a05.000,00'],
                ['Samen', '100\u00a0%', '€\u00a03.000,00', '€\u00a012.500,00', '€\u00a020.000,00'],
              ],
            },
          },
          {
            text: 'Een verlies wordt eerst uit de buffer betaald. Is de buffer leeg, dan dragen de partijen het verlies in dezelfde verhouding als de winst, maar ieder nooit meer dan €\u00a07.500,00 per jaar.',
          },
          {
            text: 'Uitgaven boven €\u00a01.000,00 die niet in de begroting staan, moeten vooraf door twee partijen zijn goedgekeurd. Betalingsachterstanden, verzekeringsuitkeringen en subsidieverantwoordingen worden meteen aan alle partijen gemeld.',
          },
          {
            text: 'De bakkerij houdt de boekhouding bij. Binnen dertig dagen na ieder kwartaal stuurt zij een overzicht van opbrengsten, kosten, buffer en winst. De andere partijen mogen de boeken inzien; één keer per jaar mogen zij die door een accountant laten nakijken.',
          },
        ],
      },
      {
        id: 'governance',
        title: 'Hoe we beslissen',
        summary: 'Iedere partij heeft één stem; over grote dingen moeten we het allemaal eens zijn.',
        clauses: [
          {
            text: 'De partijen vormen samen de stuurgroep. Iedere partij wijst één lid aan en één vervanger. De stuurgroep vergadert iedere tweede dinsdag van de maand om 16.00 uur.',
          },
          {
            text: 'Besluiten worden genomen met een gewone meerderheid van stemmen. Alle drie de stemmen zijn nodig voor:',
            items: [
              'de jaarlijkse begroting en iedere afwijking daarvan van meer dan 10\u00a0%;',
              'het aangaan van een lening of een huurcontract;',
              'het toelaten van een nieuwe partij;',
              'het wijzigen of beëindigen van deze overeenkomst.',
            ],
          },
          { text: 'Wie een eigen belang heeft bij een besluit, zegt dat vooraf en stemt niet mee.' },
          {
            text: 'Van iedere vergadering maakt de stichting een kort verslag. Het staat binnen een week in de gedeelde map. Wie het er niet mee eens is, zegt dat binnen vijf werkdagen.',
          },
        ],
      },
      {
        id: 'dialogue',
        title: 'Hoe we met elkaar praten',
        summary: 'We spreken elkaar vaak, zeggen het snel als iets knelt en houden een kampvuurgesprek.',
        clauses: [
          {
            text: 'Iedere partij heeft één aanspreekpunt. Een bericht aan het aanspreekpunt geldt als een bericht aan de partij. Op een vraag volgt binnen twee werkdagen een antwoord, ook als dat antwoord nog niet volledig is.',
          },
          {
            text: 'Twee keer per jaar houden de partijen een kampvuurgesprek: zonder agenda, buiten de bakkerij, over wat goed gaat en wat schuurt. Wat daar wordt gezegd, komt niet in een verslag.',
          },
          {
            text: 'Een partij die ziet dat zij een afspraak niet kan nakomen, zegt dat zodra zij het weet. Zij zegt erbij wat zij al heeft gedaan en wat zij nodig heeft. Zo’n melding is geen tekortkoming.',
          },
        ],
      },
      {
        id: 'change',
        title: 'Verandering en onduidelijkheid',
        summary: 'De overeenkomst mag veranderen, maar alleen samen en op papier.',
        clauses: [
          {
            text: 'Iedere partij mag een wijziging voorstellen. Het voorstel zegt wat er verandert, waarom, en wat het kost. De stuurgroep bespreekt het binnen vier weken.',
          },
          {
            text: 'Een wijziging geldt pas als alle partijen een nieuwe versie van deze overeenkomst hebben ondertekend. Tot die dag geldt de oude versie.',
          },
          {
            text: 'Is een bepaling onduidelijk, dan kiezen de partijen de uitleg die het beste past bij het doel van de samenwerking.',
            to: { id: 'goal', text: 'artikel 1' },
          },
          {
            text: 'Veranderen de omstandigheden zo sterk dat een partij haar afspraken redelijkerwijs niet kan nakomen, dan overleggen de partijen over een nieuwe verdeling. Denk aan een overstroming, een besmettelijke ziekte of het vervallen van een subsidie waarop de begroting steunt.',
          },
        ],
      },
      {
        id: 'conflict',
        title: 'Als we het niet eens worden',
        summary: 'We lopen een ladder af: gesprek, bemiddeling, en pas daarna de rechter.',
        clauses: [
          {
            text: 'Een onenigheid wordt in deze volgorde behandeld:',
            items: [
              'de aanspreekpunten praten binnen vijf werkdagen met elkaar;',
              'lukt dat niet, dan praten de bestuurders binnen tien werkdagen met elkaar;',
              'lukt ook dat niet, dan kiezen de partijen samen een onafhankelijke bemiddelaar;',
              'is er zes weken na de eerste bemiddeling geen oplossing, dan mag iedere partij naar de rechtbank Den Haag.',
            ],
          },
          {
            text: 'Zolang de ladder niet is afgelopen, blijven alle partijen hun afspraken nakomen. Een partij mag wel altijd een voorlopige maatregel vragen als wachten schade geeft die later niet meer te herstellen is.',
          },
          {
            text: 'De kosten van de bemiddelaar worden gelijk verdeeld. Iedere partij betaalt haar eigen adviseurs.',
            open: 'Nog af te spreken: wie de bemiddelaar aanwijst als de partijen er samen niet uitkomen.',
          },
        ],
      },
      {
        id: 'confidentiality',
        title: 'Vertrouwelijkheid en gegevens',
        summary: 'Wat vertrouwelijk is blijft onder ons, en met gegevens van leerlingen zijn we voorzichtig.',
        clauses: [
          {
            text: 'Een partij houdt geheim wat een andere partij als vertrouwelijk heeft gemerkt, en wat zij redelijkerwijs als vertrouwelijk moet begrijpen. Dat geldt tot twee jaar na het einde van deze overeenkomst.',
          },
          {
            text: 'De stichting is verantwoordelijk voor de persoonsgegevens van de leerlingen. De bakkerij en het atelier gebruiken die gegevens alleen om de leerlingen te begeleiden. De partijen sluiten daarvoor een verwerkersovereenkomst vóór de eerste leerling begint.',
          },
          {
            text: 'Foto’s en verhalen van leerlingen worden alleen met hun toestemming gedeeld. Toestemming mag altijd worden ingetrokken; de foto of het verhaal verdwijnt dan binnen drie werkdagen van de website.',
          },
        ],
      },
      {
        id: 'term',
        title: 'Begin, duur en einde',
        summary: 'We beginnen op 1\u00a0maart\u00a02027 voor twee jaar, met een proef van zes maanden.',
        clauses: [
          {
            text: 'De overeenkomst begint op 1\u00a0maart\u00a02027 en duurt tot en met 28\u00a0februari\u00a02029. De eerste zes maanden zijn een proef.',
          },
          {
            text: 'Uiterlijk op 15\u00a0augustus\u00a02027 besluiten de partijen of zij na de proef doorgaan. Zonder besluit gaan zij door.',
          },
          {
            text: 'Iedere partij mag de overeenkomst opzeggen met een termijn van drie maanden, schriftelijk en met een reden. Opzeggen tijdens de proef kan met een termijn van één maand.',
          },
          {
            text: 'Een partij mag de overeenkomst meteen beëindigen als een andere partij failliet gaat, of als die een ernstige afspraak niet nakomt en dat ook niet doet binnen dertig dagen nadat zij er schriftelijk op is gewezen.',
          },
          {
            text: 'Bij het einde maken de partijen samen een eindafrekening. Leerlingen die dan nog bezig zijn, mogen hun leerperiode afmaken; de partijen reserveren daarvoor het geld dat in de buffer zit.',
          },
        ],
      },
      {
        id: 'general',
        title: 'Overige afspraken',
        summary: 'Nederlands recht geldt, en wat op papier staat is wat we hebben afgesproken.',
        clauses: [
          { text: 'Op deze overeenkomst is Nederlands recht van toepassing.' },
          {
            text: 'Iedere partij is verzekerd voor schade die zij aan anderen toebrengt, tot ten minste €\u00a01.250.000,00 per gebeurtenis. Zij laat het bewijs daarvan zien als een andere partij erom vraagt.',
          },
          {
            text: 'Is een bepaling niet geldig, dan blijft de rest geldig. De partijen vervangen de ongeldige bepaling door een geldige die zo veel mogelijk hetzelfde bereikt.',
          },
          {
            text: 'De bijlagen horen bij deze overeenkomst. Zegt een bijlage iets anders dan een artikel, dan geldt het artikel. Het adres voor berichten is samen@waterkant-buurtbakkerij.example, of op papier: Waterkant 14, 2512 AB Den Haag.',
          },
        ],
      },
    ],
    schedules: {
      contributions: {
        title: 'Wat ieder inbrengt',
        opening: 'Bedragen zijn zonder btw. Waar ‘per maand’ staat, is de eerste maand maart 2027.',
        head: ['Partij', 'Inbreng', 'Wanneer', 'Waarde'],
        rows: [
          [
            parties.bakery,
            'Twee heteluchtovens, een deegkneder en een rijskast, te gebruiken zolang de samenwerking duurt',
            '1\u00a0maart\u00a02027',
            '€\u00a028.000,00',
          ],
          [
            parties.bakery,
            'Meesterbakker die leerlingen begeleidt, 40 uur per maand',
            'maandelijks',
            '€\u00a018.400,00',
          ],
          [parties.bakery, 'Startkapitaal', '15\u00a0februari\u00a02027', '€\u00a025.000,00'],
          [
            parties.bakery,
            'Bestelbus, twee dagen per week',
            'vanaf 1\u00a0april\u00a02027',
            '€\u00a03.500,00',
          ],
          [
            parties.foundation,
            'Subsidie van het fonds Meedoen aan de Haven',
            'in vier delen, het eerste op 1\u00a0maart\u00a02027',
            '€\u00a040.000,00',
          ],
          [
            parties.foundation,
            'Werving en begeleiding van leerlingen door vrijwilligers, 16 uur per week',
            'wekelijks',
            '€\u00a09.600,00',
          ],
          [parties.studio, 'Huisstijl, verpakking en website', '1\u00a0april\u00a02027', '€\u00a011.250,00'],
          [
            parties.studio,
            'Workshops presenteren en verkopen, één dag per maand',
            'maandelijks',
            '€\u00a05.000,00',
          ],
          [
            parties.studio,
            'Winkelinrichting van gerecycled hout (ontwerp ‘Ψωμί и хлеб’)',
            '15\u00a0maart\u00a02027',
            '€\u00a05.000,00',
          ],
          [
            parties.studio,
            'Kas voor wisselgeld en kleine uitgaven',
            '1\u00a0maart\u00a02027',
            '€\u00a02.500,00',
          ],
        ],
      },
      duties: {
        title: 'Wie doet wat, en wanneer',
        opening:
          'Deze lijst volgt uit de artikelen. Valt een dag in het weekend of op een feestdag, dan geldt de eerstvolgende werkdag.',
        head: ['Wanneer', 'Wie', 'Wat'],
        groups: [
          {
            title: 'Voor de start',
            rows: [
              ['1\u00a0februari\u00a02027', 'Stichting', 'Voorstel doen voor de weekendtoeslag'],
              ['15\u00a0februari\u00a02027', 'Bakkerij', 'Startkapitaal storten op de gezamenlijke rekening'],
              ['22\u00a0februari\u00a02027', 'Alle partijen', 'Verwerkersovereenkomst sluiten'],
              ['26\u00a0februari\u00a02027', 'Atelier', 'Gezamenlijke rekening openen en de passen uitdelen'],
            ],
          },
          {
            title: 'In het eerste jaar',
            rows: [
              ['1\u00a0maart\u00a02027', 'Bakkerij', 'Ovens, deegkneder en rijskast leveren en aansluiten'],
              ['15\u00a0maart\u00a02027', 'Atelier', 'Winkelinrichting opleveren'],
              ['1\u00a0april\u00a02027', 'Atelier', 'Huisstijl, verpakking en website opleveren'],
              ['30\u00a0april\u00a02027', 'Bakkerij', 'Overzicht van het eerste kwartaal sturen'],
              ['15\u00a0juni\u00a02027', 'Alle partijen', 'Eerste kampvuurgesprek houden'],
              ['30\u00a0juli\u00a02027', 'Bakkerij', 'Overzicht van het tweede kwartaal sturen'],
              [
                '15\u00a0augustus\u00a02027',
                'Alle partijen',
                'Besluiten of de samenwerking na de proef doorgaat',
              ],
              ['29\u00a0oktober\u00a02027', 'Bakkerij', 'Overzicht van het derde kwartaal sturen'],
              ['14\u00a0december\u00a02027', 'Alle partijen', 'Tweede kampvuurgesprek houden'],
              [
                '31\u00a0januari\u00a02028',
                'Bakkerij',
                'Overzicht van het vierde kwartaal en van het jaar sturen',
              ],
            ],
          },
        ],
      },
    },
    signing: {
      title: 'Ondertekening',
      opening:
        'Wie tekent, verklaart dat hij of zij namens de partij mag tekenen. De overeenkomst geldt zodra alle partijen hebben getekend.',
      name: 'Naam',
      role: 'Functie',
      place: 'Plaats',
      date: 'Datum',
      signature: 'Handtekening',
    },
  },
  en: {
    title: 'Partnership Agreement Waterside Community Bakery',
    lead: 'Three parties bake, teach and sell together at the waterside. This draft says what they agree. It is meant to be discussed and checked; nobody is bound before everybody has signed.',
    partiesTitle: 'The parties',
    parties: [
      {
        id: 'p1',
        name: parties.bakery,
        about: 'based in The Hague, registered under number 27123456; below: the bakery.',
        signatory: 'Jan-Willem van ’t Hart',
        role: 'director',
      },
      {
        id: 'p2',
        name: parties.foundation,
        about: 'based in Delft, registered under number 41098765; below: the foundation.',
        signatory: 'Zofia Wójcik-Łukasiewicz',
        role: 'chair',
      },
      {
        id: 'p3',
        name: parties.studio,
        about: 'sole trader in Rotterdam, registered under number 68112233; below: the studio.',
        signatory: 'İpek Şahin',
        role: 'owner',
      },
    ],
    glanceTitle: 'At a glance',
    glance: [
      [
        'Goal',
        'A community bakery where twenty people a year learn the trade, paying its own way after two years.',
      ],
      ['Term', 'From 1\u00a0March\u00a02027 to 28\u00a0February\u00a02029, then extended year by year.'],
      ['Brought in together', '€148,250.00 in money, hours and space.'],
      ['Shares of profit', 'Bakery 45%, foundation 30%, studio 25%.'],
      ['Notice', 'Three months, in writing.'],
      ['If we disagree', 'Talk first, then a mediator, and only then the court in The Hague.'],
    ],
    openTitle: 'Still open',
    openCount: 'The parties still have to agree on two points. They are marked in the text; the first is in',
    notice:
      'This draft was made from the parties’ answers and is not legal advice. Where the summary above an article says something other than the article, the article prevails.',
    see: 'See also',
    clause: (number) => `clause\u00a0${number}`,
    articles: [
      {
        id: 'goal',
        title: 'What we want to reach together',
        summary: 'Together we start a community bakery where people learn the trade.',
        clauses: [
          {
            text: 'The parties fit out a community bakery at Waterkant\u00a014. They do so to sell fresh bread, and to teach the trade of baker to people who have long been out of work.',
          },
          {
            text: 'The partnership has succeeded if on 28\u00a0February\u00a02029:',
            items: [
              'at least forty people have completed the learning period of six months;',
              'at least twenty-five of them have found paid work;',
              'the bakery has paid its costs from its own revenue for two quarters in a row.',
            ],
          },
          {
            text: 'Every quarter the parties look at how far they have come. If a goal turns out to be out of reach, they adapt the plan by the rules for change.',
            to: { id: 'change', text: 'article\u00a06' },
          },
          {
            text: 'This is not a company. No party may commit another party to anything, unless that has been agreed in writing.',
          },
        ],
      },
      {
        id: 'contributions',
        title: 'What each party brings',
        summary: 'Each brings money, hours or space; Schedule A says exactly what and when.',
        clauses: [
          {
            text: 'Each party delivers what Schedule\u00a0A lists under its name, on the day named there.',
            to: { id: 'schedule-contributions', text: 'Schedule\u00a0A' },
          },
          {
            text: 'In the first twelve months the contributions are worth the following.',
            table: {
              caption: 'Contributions in the first year',
              head: ['Party', 'Money', 'Hours', 'Space and equipment', 'Together'],
              rows: [
                ['Bakery', '€25,000.00', '€18,400.00', '€31,500.00', '€74,900.00'],
                ['Foundation', '€40,000.00', '€9,600.00', '€0.00', '€49,600.00'],
                ['Studio', '€2,500.00', '€16,250.00', '€5,000.00', '€23,750.00'],
                ['Together', '€67,500.00', '€44,250.00', '€36,500.00', '€148,250.00'],
              ],
            },
          },
          {
            id: 'contributions-value',
            text: 'Hours are valued at €46.00 an hour. Hours at the weekend carry a supplement.',
            open: 'Still to be agreed: how high the weekend supplement is. The foundation makes a proposal before 1\u00a0February\u00a02027.',
          },
          {
            text: 'A party that delivers more than fourteen days after the agreed day says so as soon as it can. The other parties may then postpone what they bring by as many days.',
          },
          {
            text: 'What a party lends stays its own. The party that uses it takes good care of it, insures it against fire and theft, and returns it at the end in the state in which it was received, apart from fair wear and tear.',
          },
        ],
      },
      {
        id: 'money',
        title: 'Revenue, costs and profit',
        summary: 'First we pay the costs, then we save a buffer, and what is left we share.',
        clauses: [
          {
            text: 'All revenue goes into one joint account. Payments from that account are made in this order:',
            items: [
              'rent, energy, ingredients and insurance;',
              'the wages of the bakers and the allowance of the learners;',
              'a buffer, until it holds €20,000.00;',
              'profit for the parties, shared as below.',
            ],
          },
          {
            text: 'The profit of a quarter is shared like this. The example assumes an expected profit of €12,500.00.',
            table: {
              caption: 'How profit is shared, with an example',
              head: ['Party', 'Share', 'Low', 'Expected', 'High'],
              rows: [
                ['Bakery', '45%', '€1,350.00', '€5,625.00', '€9,000.00'],
                ['Foundation', '30%', '€900.00', '€3,750.00', '€6,000.00'],
                ['Studio', '25%', '€750.00', '€3,125.00', '€5,000.00'],
                ['Together', '100%', '€3,000.00', '€12,500.00', '€20,000.00'],
              ],
            },
          },
          {
            text: 'A loss is first paid from the buffer. When the buffer is empty, the parties bear the loss in the same proportion as the profit, but never more than €7,500.00 a year each.',
          },
          {
            text: 'Spending above €1,000.00 that is not in the budget must be approved by two parties beforehand. Overdue payments, insurance claims and reports to funders are told to all parties at once.',
          },
          {
            text: 'The bakery keeps the books. Within thirty days after each quarter it sends a statement of revenue, costs, buffer and profit. The other parties may see the books; once a year they may have them checked by an accountant.',
          },
        ],
      },
      {
        id: 'governance',
        title: 'How we decide',
        summary: 'Each party has one vote; on the big things we must all agree.',
        clauses: [
          {
            text: 'Together the parties form the steering group. Each party names one member and one substitute. The steering group meets on the second Tuesday of every month at 16:00.',
          },
          {
            text: 'Decisions are taken by simple majority. All three votes are needed for:',
            items: [
              'the yearly budget, and any departure from it of more than 10%;',
              'taking out a loan or signing a lease;',
              'admitting a new party;',
              'changing or ending this agreement.',
            ],
          },
          {
            text: 'Whoever has an interest of their own in a decision says so beforehand and does not vote.',
          },
          {
            text: 'The foundation keeps short minutes of every meeting. They are in the shared folder within a week. Whoever disagrees says so within five working days.',
          },
        ],
      },
      {
        id: 'dialogue',
        title: 'How we talk to each other',
        summary: 'We speak often, say quickly when something pinches, and hold campfire conversations.',
        clauses: [
          {
            text: 'Each party has one contact. A message to the contact counts as a message to the party. A question is answered within two working days, even if the answer is not yet complete.',
          },
          {
            text: 'Twice a year the parties hold a campfire conversation: without an agenda, away from the bakery, about what goes well and what chafes. What is said there is not minuted.',
          },
          {
            text: 'A party that sees it cannot keep a promise says so as soon as it knows. It adds what it has done already and what it needs. Such a message is not a breach.',
          },
        ],
      },
      {
        id: 'change',
        title: 'Change and unclear points',
        summary: 'The agreement may change, but only together and on paper.',
        clauses: [
          {
            text: 'Any party may propose a change. The proposal says what changes, why, and what it costs. The steering group discusses it within four weeks.',
          },
          {
            text: 'A change counts only once all parties have signed a new version of this agreement. Until that day the old version counts.',
          },
          {
            text: 'Where a clause is unclear, the parties choose the reading that best fits what they want to reach together.',
            to: { id: 'goal', text: 'article\u00a01' },
          },
          {
            text: 'If circumstances change so much that a party cannot reasonably keep its promises, the parties talk about a new division. Think of a flood, a contagious disease, or the end of a grant that the budget relies on.',
          },
        ],
      },
      {
        id: 'conflict',
        title: 'If we cannot agree',
        summary: 'We climb a ladder: a talk, mediation, and only then the court.',
        clauses: [
          {
            text: 'A disagreement is dealt with in this order:',
            items: [
              'the contacts talk to each other within five working days;',
              'if that does not help, the directors talk to each other within ten working days;',
              'if that does not help either, the parties together choose an independent mediator;',
              'if there is no solution six weeks after the first mediation, any party may go to the court in The Hague.',
            ],
          },
          {
            text: 'While they are on the ladder, all parties keep their promises. A party may always ask for an interim measure if waiting does harm that cannot be undone later.',
          },
          {
            text: 'The mediator’s costs are shared equally. Each party pays its own advisers.',
            open: 'Still to be agreed: who names the mediator if the parties cannot choose one together.',
          },
        ],
      },
      {
        id: 'confidentiality',
        title: 'Confidentiality and data',
        summary: 'What is confidential stays among us, and we are careful with learners’ data.',
        clauses: [
          {
            text: 'A party keeps secret what another party has marked as confidential, and what it should reasonably understand to be confidential. This lasts until two years after the end of this agreement.',
          },
          {
            text: 'The foundation is responsible for the learners’ personal data. The bakery and the studio use those data only to guide the learners. The parties sign a data processing agreement for this before the first learner starts.',
          },
          {
            text: 'Pictures and stories of learners are shared only with their consent. Consent may be withdrawn at any time; the picture or story then disappears from the website within three working days.',
          },
        ],
      },
      {
        id: 'term',
        title: 'Start, term and end',
        summary: 'We start on 1\u00a0March\u00a02027 for two years, with a pilot of six months.',
        clauses: [
          {
            text: 'The agreement starts on 1\u00a0March\u00a02027 and lasts until 28\u00a0February\u00a02029. The first six months are a pilot.',
          },
          {
            text: 'On 15\u00a0August\u00a02027 at the latest the parties decide whether they go on after the pilot. Without a decision they go on.',
          },
          {
            text: 'Any party may end the agreement with three months’ notice, in writing and with a reason. During the pilot the notice is one month.',
          },
          {
            text: 'A party may end the agreement at once if another party goes bankrupt, or breaks an important promise and does not mend that within thirty days after it was told so in writing.',
          },
          {
            text: 'At the end the parties draw up a final statement together. Learners who are still in training may complete their learning period; the parties set aside the money in the buffer for that.',
          },
        ],
      },
      {
        id: 'general',
        title: 'Everything else',
        summary: 'Dutch law applies, and what is on paper is what we agreed.',
        clauses: [
          { text: 'Dutch law applies to this agreement.' },
          {
            text: 'Each party is insured for damage it does to others, up to at least €1,250,000.00 an event. It shows proof of that when another party asks.',
          },
          {
            text: 'If a clause is not valid, the rest stays valid. The parties replace the invalid clause by a valid one that comes as near to it as possible.',
          },
          {
            text: 'The schedules are part of this agreement. If a schedule says something other than an article, the article prevails. The address for messages is together@waterside-community-bakery.example or, on paper, Waterkant\u00a014, 2512\u00a0AB The Hague.',
          },
        ],
      },
    ],
    schedules: {
      contributions: {
        title: 'What each party brings',
        opening: 'Amounts are without VAT. Where it says ‘monthly’, the first month is March\u00a02027.',
        head: ['Party', 'Contribution', 'When', 'Value'],
        rows: [
          [
            parties.bakery,
            'Two convection ovens, a dough mixer and a proving cabinet, lent for as long as the partnership lasts',
            '1\u00a0March\u00a02027',
            '€28,000.00',
          ],
          [
            parties.bakery,
            'Master baker who guides learners, 40\u00a0hours a month',
            'monthly',
            '€18,400.00',
          ],
          [parties.bakery, 'Starting capital', '15\u00a0February\u00a02027', '€25,000.00'],
          [parties.bakery, 'Delivery van, two days a week', 'from 1\u00a0April\u00a02027', '€3,500.00'],
          [
            parties.foundation,
            'Grant from the Harbour Inclusion Fund',
            'in four parts, the first on 1\u00a0March\u00a02027',
            '€40,000.00',
          ],
          [
            parties.foundation,
            'Recruiting and guiding learners by volunteers, 16\u00a0hours a week',
            'weekly',
            '€9,600.00',
          ],
          [parties.studio, 'House style, packaging and website', '1\u00a0April\u00a02027', '€11,250.00'],
          [parties.studio, 'Workshops in presenting and selling, one day a month', 'monthly', '€5,000.00'],
          [
            parties.studio,
            'Shop fittings of recycled wood (design ‘Ψωμί и хлеб’)',
            '15\u00a0March\u00a02027',
            '€5,000.00',
          ],
          [parties.studio, 'Float for change and small expenses', '1\u00a0March\u00a02027', '€2,500.00'],
        ],
      },
      duties: {
        title: 'Who does what, and when',
        opening:
          'This list follows from the articles. A day at a weekend or on a public holiday becomes the next working day.',
        head: ['When', 'Who', 'What'],
        groups: [
          {
            title: 'Before the start',
            rows: [
              ['1\u00a0February\u00a02027', 'Foundation', 'Propose the weekend supplement'],
              ['15\u00a0February\u00a02027', 'Bakery', 'Pay the starting capital into the joint account'],
              ['22\u00a0February\u00a02027', 'All parties', 'Sign the data processing agreement'],
              ['26\u00a0February\u00a02027', 'Studio', 'Open the joint account and hand out the cards'],
            ],
          },
          {
            title: 'In the first year',
            rows: [
              [
                '1\u00a0March\u00a02027',
                'Bakery',
                'Deliver and connect ovens, dough mixer and proving cabinet',
              ],
              ['15\u00a0March\u00a02027', 'Studio', 'Deliver the shop fittings'],
              ['1\u00a0April\u00a02027', 'Studio', 'Deliver house style, packaging and website'],
              ['30\u00a0April\u00a02027', 'Bakery', 'Send the statement of the first quarter'],
              ['15\u00a0June\u00a02027', 'All parties', 'Hold the first campfire conversation'],
              ['30\u00a0July\u00a02027', 'Bakery', 'Send the statement of the second quarter'],
              ['15\u00a0August\u00a02027', 'All parties', 'Decide whether to go on after the pilot'],
              ['29\u00a0October\u00a02027', 'Bakery', 'Send the statement of the third quarter'],
              ['14\u00a0December\u00a02027', 'All parties', 'Hold the second campfire conversation'],
              [
                '31\u00a0January\u00a02028',
                'Bakery',
                'Send the statements of the fourth quarter and of the year',
              ],
            ],
          },
        ],
      },
    },
    signing: {
      title: 'Signatures',
      opening:
        'Whoever signs declares to be entitled to sign for the party. The agreement counts once all parties have signed.',
      name: 'Name',
      role: 'Role',
      place: 'Place',
      date: 'Date',
      signature: 'Signature',
    },
  },
};
