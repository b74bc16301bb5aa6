//! Which pages of other origins may call an API.

use super::Method;
use crate::{CorsAge, level1::apigatewayv2::api};

/// Lets browsers call an API from pages of other origins. The API answers their preflight requests itself.
/// Source: API Gateway developer guide, CORS for HTTP APIs.
///
/// ```
/// use dsl::{Cors, Method};
/// let cors = Cors::from_origins(["https://app.example.com"]).methods([Method::Post]).headers(["content-type"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "it is given to an API"]
pub struct Cors {
    origins: Vec<String>,
    methods: Vec<Method>,
    headers: Vec<String>,
    exposed: Vec<String>,
    age: Option<CorsAge>,
}

impl Cors {
    /// Pages of these origins: `https://app.example.com`, without a path. `*` is any.
    pub fn from_origins<S: Into<String>>(origins: impl IntoIterator<Item = S>) -> Self {
        Self {
            origins: origins.into_iter().map(Into::into).collect(),
            methods: Vec::new(),
            headers: Vec::new(),
            exposed: Vec::new(),
            age: None,
        }
    }

    /// The methods they may use.
    pub fn methods(mut self, methods: impl IntoIterator<Item = Method>) -> Self {
        self.methods.extend(methods);
        self
    }

    /// The headers they may send.
    pub fn headers<S: Into<String>>(mut self, headers: impl IntoIterator<Item = S>) -> Self {
        self.headers.extend(headers.into_iter().map(Into::into));
        self
    }

    /// The headers of the answer that they may read.
    pub fn exposes<S: Into<String>>(mut self, headers: impl IntoIterator<Item = S>) -> Self {
        self.exposed.extend(headers.into_iter().map(Into::into));
        self
    }

    /// How long a browser remembers this. AWS's default is 0.
    pub fn max_age(mut self, age: CorsAge) -> Self {
        self.age = Some(age);
        self
    }

    /// The first origin that is none.
    pub(super) fn bad_origin(&self) -> Option<&str> {
        let fits = |origin: &str| {
            origin == "*"
                || origin
                    .strip_prefix("https://")
                    .or(origin.strip_prefix("http://"))
                    .is_some_and(|host| !host.is_empty() && !host.contains(['/', ' ', '?', '#']))
        };
        self.origins.iter().map(String::as_str).find(|origin| !fits(origin))
    }

    pub(super) fn lower(self) -> api::Cors {
        let list = |texts: Vec<String>| (!texts.is_empty()).then(|| texts.into());
        api::Cors {
            allow_origins: list(self.origins),
            allow_methods: list(self.methods.into_iter().map(|method| method.word().to_owned()).collect()),
            allow_headers: list(self.headers),
            expose_headers: list(self.exposed),
            max_age: self.age.map(Into::into),
            ..api::Cors::default()
        }
    }
}
