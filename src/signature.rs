//! Signing: nonce, timestamp and SHA-1, new for every attempt.

use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

use sha1::{Digest, Sha1};

use crate::credentials::Secret;

/// The values of the headers that prove who calls.
#[derive(Debug)]
pub struct Signed {
    pub nonce: String,
    pub timestamp: String,
    pub signature: String,
}

impl Signed {
    /// Signs with a random nonce and the time of now.
    pub fn new(secret: &Secret) -> Self {
        // Eighteen digits are as long as the service allows.
        let nonce = random_u64() % 1_000_000_000_000_000_000;
        // Seconds, as every SDK of the service sends; its documentation says milliseconds.
        let timestamp =
            SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Self::of(secret, nonce.to_string(), timestamp.to_string())
    }

    /// SHA-1 over secret, nonce and timestamp, joined without a separator.
    fn of(secret: &Secret, nonce: String, timestamp: String) -> Self {
        let digest = Sha1::new()
            .chain_update(secret.expose())
            .chain_update(&nonce)
            .chain_update(&timestamp)
            .finalize();
        let signature = digest.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        Self { nonce, timestamp, signature }
    }
}

/// A number that nobody can foretell.
pub fn random_u64() -> u64 {
    getrandom::u64().expect("the system has a source of randomness")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_as_the_service_documents() {
        let secret = Secret::new("Y1W2MeFwwwRxa0");
        let signed = Signed::of(&secret, "14314".to_owned(), "1408710653000".to_owned());
        assert_eq!(signed.signature, "30be0bbca9c9b2e27578701e9fda2358a814c88f");
    }

    #[test]
    fn every_signature_is_new_and_its_nonce_short_enough() {
        let secret = Secret::new("secret");
        let (one, other) = (Signed::new(&secret), Signed::new(&secret));
        assert_ne!(one.nonce, other.nonce);
        assert_ne!(one.signature, other.signature);
        assert!(one.nonce.len() <= 18 && other.nonce.len() <= 18);
        assert_eq!(one.timestamp.len(), 10);
    }
}
