import Provider from 'oidc-provider';
import { providerConfiguration } from './oidc-configuration.ts';

// A provider for tests in a real browser, with sign-in pages of its own: whoever gives an address there is believed.
const [, , port, ourOrigin = ''] = process.argv;
const claimsOf = (email: string) => ({ sub: email, name: email.split('@')[0], email, email_verified: true });
const provider = new Provider(`http://localhost:${port}`, providerConfiguration(claimsOf, ourOrigin));
provider.listen(Number(port), 'localhost');
