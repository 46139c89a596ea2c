//! Signing: nonce, timestamp and SHA-1, new for each attempt.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use sha1::{Digest, Sha1};

use crate::credentials::Secret;

/// One more than the largest nonce: the service allows eighteen digits.
const NONCES: u64 = 1_000_000_000_000_000_000;

/// Signs the attempts of one client.
pub struct Signer {
    secret: Secret,
    client: u64,
    /// Starts at a random number, so that no two clients use the same nonces.
    next: AtomicU64,
}

/// The signature and id of one attempt.
#[derive(Debug)]
pub struct Signed {
    pub request_id: String,
    pub nonce: u64,
    /// In seconds, as every SDK of the service sends it; its documentation says milliseconds.
    pub timestamp: u64,
    pub signature: String,
}

impl Signer {
    pub fn new(secret: Secret) -> Self {
        Self { secret, client: random_u64(), next: AtomicU64::new(nonce()) }
    }

    /// Signs with a new nonce and the current time.
    #[expect(
        clippy::disallowed_methods,
        reason = "the service compares it with its own wall clock"
    )]
    pub fn sign(&self) -> Signed {
        let nonce = self.next.fetch_add(1, Ordering::Relaxed) % NONCES;
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let timestamp = since.map_or(0, |since| since.as_secs());
        Signed {
            request_id: format!("{:016x}{nonce:016x}", self.client),
            nonce,
            timestamp,
            signature: signature(&self.secret, &nonce.to_string(), &timestamp.to_string()),
        }
    }
}

/// SHA-1 over secret, nonce and timestamp, joined without a separator.
pub fn signature(secret: &Secret, nonce: &str, timestamp: &str) -> String {
    let digest = Sha1::new()
        .chain_update(secret.expose())
        .chain_update(nonce)
        .chain_update(timestamp)
        .finalize();
    hex(&digest)
}

/// SHA-1 of a text.
pub fn digest(text: &str) -> String {
    hex(&Sha1::digest(text))
}

fn hex(digest: &[u8]) -> String {
    let digit = |digit: u8| b"0123456789abcdef"[usize::from(digit)];
    let digits = digest.iter().map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    String::from_utf8(digits.collect::<Vec<_>>().into_flattened()).expect("digits are ASCII")
}

/// A nonce that cannot be predicted.
pub fn nonce() -> u64 {
    random_u64() % NONCES
}

/// A random number that cannot be predicted.
pub fn random_u64() -> u64 {
    getrandom::u64().expect("the system has a source of randomness")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_as_the_service_documents() {
        let secret = Secret::new("Y1W2MeFwwwRxa0");
        let signature = signature(&secret, "14314", "1408710653000");
        assert_eq!(signature, "30be0bbca9c9b2e27578701e9fda2358a814c88f");
    }

    #[test]
    fn every_signature_is_new_and_its_nonce_short_enough() {
        let signer = Signer::new(Secret::new("secret"));
        let (one, other) = (signer.sign(), signer.sign());
        assert_ne!(one.nonce, other.nonce);
        assert_ne!(one.signature, other.signature);
        assert_ne!(one.request_id, other.request_id);
        assert!(one.nonce.to_string().len() <= 18 && other.nonce.to_string().len() <= 18);
        assert_eq!(one.timestamp.to_string().len(), 10);
    }

    #[test]
    fn no_two_clients_share_a_nonce_or_a_request_id() {
        let secret = Secret::new("secret");
        let (one, other) = (Signer::new(secret.clone()).sign(), Signer::new(secret).sign());
        assert_ne!(one.nonce, other.nonce);
        assert_ne!(one.request_id[..16], other.request_id[..16]);
    }

    #[test]
    fn the_nonce_after_the_largest_is_short_enough() {
        let next = AtomicU64::new(NONCES - 1);
        let signer = Signer { secret: Secret::new("secret"), client: 0, next };
        assert_eq!([signer.sign().nonce, signer.sign().nonce], [NONCES - 1, 0]);
    }
}
