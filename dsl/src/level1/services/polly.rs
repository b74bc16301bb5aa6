//! `AWS::Polly`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Polly::Lexicon`.
///
/// Resource Type definition for AWS::Polly::Lexicon. A pronunciation lexicon that stores custom pronunciations for
/// speech synthesis.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// The content of the PLS lexicon in string format.
    ///
    /// Required.
    pub content: Option<Value<String>>,
    /// The name of the lexicon. Must be an alphanumeric string up to 20 characters long.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for Lexicon {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("Name", self.name);
    }
}

impl Level1 for Lexicon {
    const TYPE: &'static str = "AWS::Polly::Lexicon";
}

impl Handle<Lexicon> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Alphabet`.
    pub fn alphabet(self) -> Value<String> {
        self.attribute("Alphabet")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `LanguageCode`.
    pub fn language_code(self) -> Value<String> {
        self.attribute("LanguageCode")
    }

    /// The attribute `LastModified`.
    pub fn last_modified(self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// The attribute `LexemesCount`.
    pub fn lexemes_count(self) -> Value<i64> {
        self.attribute("LexemesCount")
    }

    /// The attribute `Size`.
    pub fn size(self) -> Value<i64> {
        self.attribute("Size")
    }
}
