#!/usr/bin/env node
// The launcher of `npx assent`. In: the command line. Out: cli/main.ts, run as TypeScript from any working directory.
import { register } from 'tsx/esm/api';

// Without this, a tsconfig.json in the caller's directory would decide how our files are read.
register({ tsconfig: false });
await import('./main.ts');
