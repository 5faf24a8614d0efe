import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Everything comes from this origin, and neither script nor style stands in a page. */
const ownFiles = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
};
/** Text becomes HTML or a script's address only in the policy named. */
const trusting = (policy: string) => ({
  ...ownFiles,
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: [policy],
});

const policies = {
  /** Vue's own, for the markup of templates and icons that travel in the bundle. */
  app: trusting('vue'),
  /** Swagger UI makes the policy, and our plain descriptions never need it. */
  docs: trusting('dompurify'),
  /** Hot reload writes style elements and markup of its own. */
  hot: { ...ownFiles, styleSrc: ["'self'", "'unsafe-inline'"] },
};

/** What no page of ours asks of the browser, so none that got in can either. */
const notUsed =
  'camera display-capture geolocation hid microphone midi payment publickey-credentials-get serial usb';
const permissions = notUsed.replaceAll(/\S+/g, '$&=()').replaceAll(' ', ', ');

/** The headers that keep our pages to themselves; where the public origin is https, browsers come by http no more. */
export function pageHeaders(page: keyof typeof policies, origin: string | null): RequestHandler {
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policies[page] },
    strictTransportSecurity: origin?.startsWith('https:') ? { includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    response.set('Permissions-Policy', permissions);
    protect(request, response, next);
  };
}
