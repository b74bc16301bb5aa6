//! Objects under a prefix of a bucket.

use contract::{Has, Objects, Place, Read, Verb, Write};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    CallError, Client,
    signed::{Ask, Service},
};

const PUT: &str = "s3:PutObject";
const GET: &str = "s3:GetObject";

impl<V, T> Client<V>
where
    V: Verb<Of = Objects<T>>,
    T: 'static,
{
    /// Writes an object as JSON, in place of what was there. `name` is its key behind the prefix, such as
    /// `year=2026/month=01/day=31/7.json`; the answer is the whole key.
    pub async fn write_json<At>(&self, name: &str, object: &T) -> Result<String, CallError>
    where
        V: Has<Write<Objects<T>>, At>,
        T: Serialize,
    {
        let body =
            serde_json::to_vec(object).map_err(|_| CallError::unreadable(PUT, "it cannot be written as JSON"))?;
        self.write(name, body, "application/json").await
    }

    /// Writes an object in one piece, of 5 GB at most (S3), in place of what was there; the answer is its whole key. For
    /// compressed text say the type of the archive: `application/gzip`.
    pub async fn write<At>(&self, name: &str, body: Vec<u8>, content_type: &str) -> Result<String, CallError>
    where
        V: Has<Write<Objects<T>>, At>,
    {
        let headers = vec![("content-type", content_type.to_owned())];
        let (key, ask) = self.ask(PUT, "PUT", name, headers, body)?;
        ask.send(self.aws()).await?;
        Ok(key)
    }

    /// The object of that name, read whole into memory. Where it is not there S3 answers `NoSuchKey`, or `AccessDenied` to
    /// whoever may not list the bucket, which no contract grants.
    pub async fn read_object<At>(&self, name: &str) -> Result<Vec<u8>, CallError>
    where
        V: Has<Read<Objects<T>>, At>,
    {
        self.ask(GET, "GET", name, Vec::new(), Vec::new())?.1.send(self.aws()).await
    }

    /// The object of that name, read from JSON.
    pub async fn read_json<At>(&self, name: &str) -> Result<T, CallError>
    where
        V: Has<Read<Objects<T>>, At>,
        T: DeserializeOwned,
    {
        let body = self.read_object(name).await?;
        serde_json::from_slice(&body).map_err(|_| CallError::unreadable(GET, "the object cannot be read"))
    }

    fn ask(
        &self,
        action: &'static str,
        method: &'static str,
        name: &str,
        headers: Vec<(&'static str, String)>,
        body: Vec<u8>,
    ) -> Result<(String, Ask), CallError> {
        let place = Place::parse(self.text()).map_err(|error| CallError::unreadable(action, error.to_string()))?;
        let key = place.key(name);
        if name.is_empty() || key.len() > 1_024 {
            return Err(CallError::unreadable(action, "an object's key has 1 to 1,024 bytes"));
        }
        let (bucket, path) = (Some(place.bucket().to_owned()), format!("/{}", encoded(&key)));
        Ok((key, Ask { action, service: Service::S3, method, bucket, path, headers, body }))
    }
}

/// A key as S3 signs it: all but unreserved characters and slashes by their bytes.
fn encoded(key: &str) -> String {
    let mut path = String::with_capacity(key.len());
    for byte in key.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            path.push(char::from(byte));
        } else {
            let digit = |four: u8| char::from(b"0123456789ABCDEF"[usize::from(four)]);
            path.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_in_paths() {
        assert_eq!(encoded("a/year=2026/é +.json"), "a/year%3D2026/%C3%A9%20%2B.json");
    }
}
