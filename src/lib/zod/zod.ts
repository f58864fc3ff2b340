/**
 * The one door to zod. It must stay the only file that names the package: the
 * pages' strict policy forbids `new Function`, which zod would otherwise try.
 */
import { config } from 'zod/mini';

config({ jitless: true });

export * from 'zod/mini';
