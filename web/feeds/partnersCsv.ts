// The official list for a spreadsheet (SC-5). In: the register and a query. Out: CSV (RFC 4180) in UTF-8; a cell that a spreadsheet would
// run as a formula begins with an apostrophe.
import { stringify } from 'csv-stringify/sync';
import type { Handler } from 'hono';
import { asAttachment } from '../http/attachment.ts';
import { listedAnswer } from '../register/answers.ts';
import { refused } from '../register/refused.ts';
import { listed } from '../register/listed.ts';
import { readListQuery } from '../register/listQuery.ts';
import { listedPartner } from '../register/shapes.ts';
import type { Surroundings } from '../surroundings.ts';

/** `GET /api/partners.csv` */
export function partnersCsv({ register, publicUrl }: Surroundings): Handler {
  return async (c) => {
    const read = readListQuery(c.req.query());
    if ('refused' in read) return refused(c, read.refused);
    const { found } = await listed(register, read.query);
    const text = stringify(
      found.map((partner) => listedAnswer(publicUrl, partner)),
      {
        header: true,
        columns: Object.keys(listedPartner.shape),
        escape_formulas: true,
        record_delimiter: '\r\n',
      },
    );
    const day = read.query.asOf?.day;
    c.header('Cache-Control', 'no-cache');
    return c.body(text, 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': asAttachment(`partners${day === undefined ? '' : `-${day}`}.csv`),
    });
  };
}
