export { createClient, type Client } from '../../server/demo/client.ts';
