import { processIo } from './io';
import { main } from './main';

// The exit code is set rather than the process ended: output that is still on its way gets out.
process.exitCode = await main(process.argv.slice(2), processIo());
