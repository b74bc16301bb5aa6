//! Methods and paths.

/// A method of HTTP that a route takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "HTTP says what each is")]
pub enum Method {
    /// Any of them.
    Any,
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Head,
    Options,
}

impl Method {
    /// The word of a route's key.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Any => "ANY",
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }

    /// As part of an id.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Any => "Any",
            Self::Get => "Get",
            Self::Post => "Post",
            Self::Put => "Put",
            Self::Patch => "Patch",
            Self::Delete => "Delete",
            Self::Head => "Head",
            Self::Options => "Options",
        }
    }

    /// As part of an ARN.
    pub(super) const fn in_arn(self) -> &'static str {
        match self {
            Self::Any => "*",
            named => named.word(),
        }
    }
}

/// What a segment of a path is.
enum Segment<'a> {
    Text(&'a str),
    Parameter(&'a str),
    /// Everything that follows: `{proxy+}`.
    Rest(&'a str),
}

fn segments(path: &str) -> impl Iterator<Item = Segment<'_>> {
    path.split('/').filter(|part| !part.is_empty()).map(|part| {
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => name.strip_suffix('+').map_or(Segment::Parameter(name), Segment::Rest),
            None => Segment::Text(part),
        }
    })
}

/// Whether API Gateway takes the path: segments behind slashes, `{name}` for one of any text, `{name+}` for all that follow.
pub(super) fn is_path(path: &str) -> bool {
    let plain = |text: &str, also: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || also.contains(c))
    };
    let whole = path == "/" || (path.starts_with('/') && !path.ends_with('/') && !path.contains("//"));
    let last = segments(path).count();
    whole
        && segments(path).enumerate().all(|(at, segment)| match segment {
            Segment::Text(text) => plain(text, "-._~$!*'()+,;=:@"),
            Segment::Parameter(name) => plain(name, "-._"),
            Segment::Rest(name) => plain(name, "-._") && at + 1 == last,
        })
}

/// As part of an id: `/orders/{id}` is `OrdersById`.
pub(super) fn in_id(path: &str) -> String {
    let word = |text: &str| -> String {
        let mut up = true;
        let mut word = String::new();
        for c in text.chars() {
            if c.is_ascii_alphanumeric() {
                word.push(if up { c.to_ascii_uppercase() } else { c });
            }
            up = !c.is_ascii_alphanumeric();
        }
        word
    };
    let id: String = segments(path)
        .map(|segment| match segment {
            Segment::Text(text) => word(text),
            Segment::Parameter(name) | Segment::Rest(name) => format!("By{}", word(name)),
        })
        .collect();
    if id.is_empty() { "Root".to_owned() } else { id }
}

/// As part of an ARN: a parameter is a star.
pub(super) fn in_arn(path: &str) -> String {
    let mut arn = String::new();
    for segment in segments(path) {
        arn.push('/');
        arn.push_str(match segment {
            Segment::Text(text) => text,
            Segment::Parameter(_) | Segment::Rest(_) => "*",
        });
    }
    if arn.is_empty() { "/".to_owned() } else { arn }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_path_and_what_it_becomes() {
        for (path, expected) in [
            ("/", Some(("Root", "/"))),
            ("/events", Some(("Events", "/events"))),
            ("/redrive/preview", Some(("RedrivePreview", "/redrive/preview"))),
            ("/orders/{order-id}", Some(("OrdersByOrderId", "/orders/*"))),
            ("/files/{path+}", Some(("FilesByPath", "/files/*"))),
            ("/v1.2/steam_sync", Some(("V12SteamSync", "/v1.2/steam_sync"))),
            ("events", None),
            ("/events/", None),
            ("//events", None),
            ("/a b", None),
            ("/{}", None),
            ("/{a+}/b", None),
            ("/a?b=c", None),
            ("", None),
        ] {
            assert_eq!(is_path(path), expected.is_some(), "{path}");
            if let Some((id, arn)) = expected {
                assert_eq!((in_id(path).as_str(), in_arn(path).as_str()), (id, arn));
            }
        }
    }
}
