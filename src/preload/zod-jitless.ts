/**
 * Must be imported before any schema is made: zod otherwise probes for `new Function`, which the content security
 * policy forbids and reports as a violation.
 */
import { z } from 'zod';

z.config({ jitless: true });
