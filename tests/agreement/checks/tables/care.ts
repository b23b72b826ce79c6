import { euros, parties, rows, type Tables, unknown } from './table.ts';

const said = (story: string) => ({ goal: { story } });
const told = ['/goal/story'];
const capped = (uncapped: unknown, more: object = {}) => ({
  liability: { 'cap-event': euros('2500.00'), uncapped },
  ...more,
});
const ordered = (precedence: unknown, more: object) => ({ conflict: { precedence }, ...more });
const noPersonal = (...items: object[]) => ({
  data: { personal: false },
  contributions: { items: rows(...items) },
});

export const careTables: Tables = {
  60: {
    fires: [
      [{ general: { languages: 'both' } }, ['/general/prevailing']],
      [
        ordered(['agreement'], { contributions: { items: rows({ what: 'Oven' }) } }),
        ['/conflict/precedence'],
      ],
      [ordered(['terms'], { data: { personal: true } }), ['/conflict/precedence']],
      [ordered(['terms'], { parties: parties({ lead: 'L' }) }), ['/conflict/precedence']],
    ],
    silent: [
      { general: { languages: 'both', prevailing: 'nl' } },
      { general: { languages: 'en' } },
      ordered(['agreement'], {}),
      ordered(['agreement', 'schedules'], { data: { personal: true } }),
      { data: { personal: true } },
    ],
    unknown: [
      { general: { languages: 'both', prevailing: unknown } },
      { general: { languages: unknown } },
      ordered(unknown, { data: { personal: true } }),
    ],
  },
  116: {
    fires: [
      [said('Betaling aan \u202eLAITRAP\u202c van € 100'), told],
      [
        {
          parties: parties({ name: 'abc\u202bdef\u202aghi' }, {}),
          goal: { sentence: { typed: '\u2066x' }, story: 'y' },
        },
        ['/parties/items/0/name', '/goal/sentence'],
      ],
    ],
    // Joiners belong to the letters beside them, and real words from right to left need no signs.
    silent: [said('شرکة می\u200cخواهم \u200d שלום'), {}],
    unknown: [{ goal: { story: unknown } }],
  },
  113: {
    fires: [
      [said('中文'), told],
      [
        { parties: parties({ name: '東京 K.K.' }, {}), goal: { sentence: { typed: 'שלום' } } },
        ['/parties/items/0/name', '/goal/sentence'],
      ],
    ],
    silent: [said('Łódź, İstanbul, Αθήνα, Бургас, Nguyễn – “½” €\n☐ Ĳ'), said('e\u0301\u200d\u00ad'), {}],
    unknown: [{ goal: { story: unknown } }],
  },
  69: {
    fires: [
      [{ term: { start: { typed: '30 februari 2027' } } }, ['/term/start']],
      [
        {
          contributions: {
            items: rows({ value: { typed: '€ 10.000 (zegge: tienduizend vijfhonderd euro)' } }),
          },
        },
        ['/contributions/items/0/value'],
      ],
    ],
    silent: [{ term: { start: '2027-01-01' } }],
    unknown: [{ term: { end: unknown } }],
  },
  77: {
    fires: [[{ data: { personal: true, special: true } }, ['/data/special']]],
    silent: [{ data: { personal: true, special: false } }, { data: { personal: false, special: true } }, {}],
    unknown: [{ data: { personal: true, special: unknown } }],
  },
  78: {
    fires: [
      [said('NL91 ABNA 0417 1643 00'), told],
      [said('rekening NL91ABNA0417164300 t.n.v. A'), told],
      [said('123456782'), told],
      [said('BSN 1234.56.782.'), told],
      [said('AKIAIOSFODNN7EXAMPLE'), told],
      [said('Wachtwoord: zomer'), told],
      [said('kaart 4111 1111 1111 1111'), told],
      [said('dhr. X heeft diabetes en werkt 12 uur'), told],
      [said('mail naar fien@example.nl, graag'), told],
      [
        {
          goal: { sentence: 'a@example.nl' },
          conflict: { reader: { name: 'R', role: 'r@example.com' } },
          term: { start: { words: '123456782' } },
        },
        ['/term/start'],
        ['/goal/sentence', '/conflict/reader'],
      ],
    ],
    silent: [
      said('De opbrengst is € 123456782,50, of 123456782.50; bel 0612345678, op 12-03-2027.'),
      said('123456789 of NL91 ABNA 0417 1643 01; NL002455799B11; kaart 4111 1111 1111 1112'),
      said('Wij maken sleutels en wachtwoorden veilig voor mensen met diabetes, per e-mail.'),
      { parties: parties({ registration: '123456782', vat: '123456782' }) },
      { parties: parties({ 'notices-email': 'post@example.nl' }) },
      { liability: { 'cap-event': euros('123456782.00') } },
      { data: { contact: 'privacy@example.nl' } },
    ],
    unknown: [{ goal: { story: unknown } }],
  },
  79: {
    fires: [
      [capped(undefined), ['/liability/uncapped']],
      [capped(['injury'], { conflict: { law: 'nl' } }), ['/liability/uncapped']],
      [{ liability: { 'cap-rule': 'het eigen aandeel' } }, ['/liability/uncapped']],
    ],
    silent: [capped(['injury', 'intent']), capped(undefined, { conflict: { law: 'be' } }), {}],
    unknown: [capped(unknown), { liability: { 'cap-event': unknown } }],
  },
  80: {
    fires: [
      [
        noPersonal(
          { what: 'Oven' },
          { what: 'Meetgegevens', kind: 'data' },
          { what: 'adressen van 1.200 klanten' },
        ),
        ['/data/personal', '/contributions/items/1/kind', '/contributions/items/2/what'],
      ],
    ],
    silent: [
      noPersonal({ what: 'Oven', kind: 'equipment' }),
      { data: { personal: true }, contributions: { items: rows({ kind: 'data' }) } },
    ],
    unknown: [
      { data: { personal: unknown }, contributions: { items: rows({ kind: 'data' }) } },
      { data: { personal: false }, contributions: { items: unknown } },
    ],
  },
};
