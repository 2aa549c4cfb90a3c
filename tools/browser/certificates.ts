import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** A key and a certificate for the hosts that we answer for, signed by an authority that lives as long as this process. */
export interface Certificates {
  /** PEM, for a TLS server. */
  readonly key: string;
  readonly cert: string;
  /** The authority's certificate (DER, base64), for a browser that is told to trust it. */
  readonly authority: string;
  /** The SHA-256 of the hosts' public key (base64), for a browser that is told to trust only this key. */
  readonly pin: string;
}

/** One ASN.1 value in DER. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const text = (tag: number, words: string): Buffer => der(tag, Buffer.from(words));
/** An object identifier, given in hexadecimal. */
const id = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));

const isTrue = der(0x01, Buffer.from([0xff]));
const ecdsaWithSha256 = sequence(id('2a8648ce3d040302'));
const commonName = (name: string): Buffer => sequence(der(0x31, sequence(id('550403'), text(0x0c, name))));
const basicConstraints = (isAuthority: boolean): Buffer => sequence(id('551d13'), isTrue, der(0x04, sequence(...(isAuthority ? [isTrue] : []))));
const hostNames = (hosts: readonly string[]): Buffer => sequence(id('551d11'), der(0x04, sequence(...hosts.map((host) => text(0x82, host)))));

const day = 24 * 60 * 60 * 1000;
const moment = (days: number): Buffer => text(0x17, new Date(Date.now() + days * day).toISOString().replaceAll(/^..|[-:T]|\.\d+/g, ''));

const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** An X.509 version 3 certificate that is valid for a week. `signer`: the authority's key. */
function certificate(name: string, issuer: string, key: KeyObject, signer: KeyObject, extensions: readonly Buffer[]): Buffer {
  const serial = der(0x02, Buffer.from([1]), randomBytes(8));
  const body = sequence(der(0xa0, der(0x02, Buffer.from([2]))), serial, ecdsaWithSha256, commonName(issuer), sequence(moment(-1), moment(7)), commonName(name), spki(key), der(0xa3, sequence(...extensions)));
  return sequence(body, ecdsaWithSha256, der(0x03, Buffer.from([0]), sign('sha256', body, signer)));
}

export function certificatesFor(hosts: readonly string[]): Certificates {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = 'Worth Following, tests';
  const cert = certificate(hosts[0] ?? '', name, publicKey, authority.privateKey, [basicConstraints(false), hostNames(hosts)]);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.toString('base64')}\n-----END CERTIFICATE-----\n`,
    authority: certificate(name, name, authority.publicKey, authority.privateKey, [basicConstraints(true)]).toString('base64'),
    pin: createHash('sha256').update(spki(publicKey)).digest('base64'),
  };
}
