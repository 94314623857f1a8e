export { CHANNELS, type Channel } from '../domain/vocabulary.ts';
