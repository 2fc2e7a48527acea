// Checks an OpenAPI description against the schema of its version; a process of its own, since the checker is a module of the newer kind.
// In: the description on standard input. Out: its faults as JSON on standard output, an empty list when there are none.
import { text } from 'node:stream/consumers';
import { Validator } from '@seriousme/openapi-schema-validator';

const validator = new Validator();
const { valid, errors } = await validator.validate(JSON.parse(await text(process.stdin)));
process.stdout.write(JSON.stringify(valid ? [] : errors));
