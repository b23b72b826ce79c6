import { expect, it } from 'vitest';
import { attachment } from '#storage/attachment';

it.each([
  ['plain.pdf', 'attachment; filename="plain.pdf"; filename*=UTF-8\'\'plain.pdf'],
  [
    'Café "De Markt" 50%.pdf',
    'attachment; filename="Cafe _De Markt_ 50_.pdf"; filename*=UTF-8\'\'Caf%C3%A9%20%22De%20Markt%22%2050%25.pdf',
  ],
  ["it's (1)*.pdf", "attachment; filename=\"it's (1)*.pdf\"; filename*=UTF-8''it%27s%20%281%29%2A.pdf"],
  [
    'a\r\nSet-Cookie: b.pdf',
    'attachment; filename="a__Set-Cookie: b.pdf"; filename*=UTF-8\'\'a__Set-Cookie%3A%20b.pdf',
  ],
  ['../\\etc.pdf', 'attachment; filename="..__etc.pdf"; filename*=UTF-8\'\'..__etc.pdf'],
  ['Ł😀.pdf', 'attachment; filename="__.pdf"; filename*=UTF-8\'\'%C5%81%F0%9F%98%80.pdf'],
  ['\ud800.pdf', 'attachment; filename="_.pdf"; filename*=UTF-8\'\'%EF%BF%BD.pdf'],
])('offers %j', (filename, header) => {
  expect(attachment(filename)).toBe(header);
});
