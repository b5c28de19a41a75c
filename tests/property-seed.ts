import { configureGlobal } from 'fast-check';

// The same made-up cases on every run, so that a change and nothing else turns a green run red;
// `npm run explore` draws new ones.
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261121) });
