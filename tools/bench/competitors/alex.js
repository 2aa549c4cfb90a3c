import { text as alex } from 'alex';

export const load = async () => (text) => alex(text).messages;
