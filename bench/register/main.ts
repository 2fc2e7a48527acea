// `npm run bench:register`: how fast the official list with 500 partners answers, beside a bare Hono page in the same run. In: --partners N,
// --turns N. Out: the figures as text, or as one JSON line with --json.
import { parseArgs } from 'node:util';
import { raceRegister, type Pace } from './race.ts';

const { values } = parseArgs({
  options: {
    partners: { type: 'string', default: '500' },
    turns: { type: 'string', default: '300' },
    json: { type: 'boolean', default: false },
  },
});
const figures = await raceRegister({ partners: Number(values.partners), turns: Number(values.turns) });
const { list, bare, ratio, bytes } = figures;
const paced = ({ wallMs, cpuMs }: Pace) =>
  `${wallMs.toFixed(1).padStart(6)} ms on the wall   ${cpuMs.toFixed(1).padStart(6)} ms of processor`;
const text = [
  `medians of ${values.turns} turns, ${values.partners} partners`,
  `the official list  ${paced(list)}`,
  `a bare page        ${paced(bare)}`,
  `ratio              ${ratio.wall.toFixed(1).padStart(6)}                  ${ratio.cpu.toFixed(1).padStart(6)}`,
  `the page weighs    ${(bytes / 1_000).toFixed(1).padStart(6)} kB before compression`,
  '',
].join('\n');
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : text);
