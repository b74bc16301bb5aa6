//! A template that was read, with its places.

use dsl::{At, Diagnostic, Template};

use crate::{
    faults, lookup,
    tree::{Node, Place, part},
};

/// A template and where everything in it stands.
///
/// ```
/// let source = reader::read("a.json", b"{\"Resources\": {\"Orders\": {\"Type\": \"AWS::SQS::Queue\"}}}").unwrap();
/// assert_eq!(source.template().resources().count(), 1);
/// assert!(source.notes().is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Source {
    file: String,
    template: Template,
    root: Place,
    notes: Vec<Diagnostic>,
}

impl Source {
    pub(crate) fn new(file: &str, root: Node, notes: Vec<Diagnostic>) -> Self {
        let spot = root.spot;
        let (json, root) = part(root, spot);
        Self { file: file.to_owned(), template: Template::from_json(json), root, notes }
    }

    /// The template, in long forms.
    ///
    /// ```
    /// let source = reader::read("a.yaml", b"Outputs: {Url: {Value: !GetAtt Site.Url}}").unwrap();
    /// let long = serde_json::json!({"Outputs": {"Url": {"Value": {"Fn::GetAtt": ["Site", "Url"]}}}});
    /// assert_eq!(source.template().json(), &long);
    /// ```
    pub fn template(&self) -> &Template {
        &self.template
    }

    /// The template alone.
    ///
    /// ```
    /// let template = reader::read("a.yaml", b"Resources: {}").unwrap().into_template();
    /// assert_eq!(template.text(), "{\n  \"Resources\": {}\n}\n");
    /// ```
    pub fn into_template(self) -> Template {
        self.template
    }

    /// What the text says that can be read, but is easily misread or cannot be deployed as it stands: an error among
    /// them is one of `CloudFormation`, which refuses aliases and merge keys.
    ///
    /// ```
    /// let source = reader::read("a.yaml", b"Parameters:\n  Debug: {Type: String, Default: yes}\n").unwrap();
    /// assert_eq!(source.notes()[0].message, "`yes` without quotes is `true`");
    /// assert_eq!(source.notes()[0].at.as_ref().unwrap().to_string(), "a.yaml:2:34");
    /// ```
    pub fn notes(&self) -> &[Diagnostic] {
        &self.notes
    }

    /// Where the key or the item of a path stands; where it is not in the text, the nearest that encloses it.
    ///
    /// ```
    /// let source = reader::read("a.yaml", b"Resources:\n  A:\n    Tags:\n      - {Key: a}\n").unwrap();
    /// assert_eq!(source.at("Resources.A.Tags[0].Key").to_string(), "a.yaml:4:10");
    /// assert_eq!(source.at("Resources.A.Tags[0].Value").to_string(), "a.yaml:4:9");
    /// ```
    pub fn at(&self, path: &str) -> At {
        faults::at(&self.file, lookup::path(self.template.json(), &self.root, path).key)
    }

    /// Where the value of a path begins: of a key, what stands after its colon.
    ///
    /// ```
    /// let source = reader::read("a.yaml", b"Description: Orders\n").unwrap();
    /// assert_eq!(source.value_at("Description").to_string(), "a.yaml:1:14");
    /// ```
    pub fn value_at(&self, path: &str) -> At {
        faults::at(&self.file, lookup::path(self.template.json(), &self.root, path).value)
    }

    /// The same as [`Self::at`] for a JSON pointer, which no key with a dot makes ambiguous.
    ///
    /// ```
    /// let source = reader::read("a.json", b"{\"a.b\": 1,\n \"a\": {\"b\": 2}}").unwrap();
    /// assert_eq!(source.at_pointer("/a/b").line, 2);
    /// assert_eq!(source.at_pointer("/a.b").line, 1);
    /// ```
    pub fn at_pointer(&self, pointer: &str) -> At {
        faults::at(&self.file, lookup::pointer(self.template.json(), &self.root, pointer).key)
    }

    /// Gives every diagnostic that has none its place. A path is that below its resource, or from the top where there
    /// is none.
    ///
    /// ```
    /// use dsl::Diagnostic;
    /// let source = reader::read("a.yaml", b"Resources:\n  A:\n    Properties:\n      Delay: -1\n").unwrap();
    /// let mut found = [Diagnostic::error("out-of-range", "`Delay` is `-1`").resource("A").path("Properties.Delay")];
    /// source.place(&mut found);
    /// assert_eq!(found[0].at.as_ref().unwrap().to_string(), "a.yaml:4:7");
    /// ```
    pub fn place(&self, diagnostics: &mut [Diagnostic]) {
        for diagnostic in diagnostics.iter_mut().filter(|diagnostic| diagnostic.at.is_none()) {
            let place = self.place_of(diagnostic.resource.as_deref(), diagnostic.path.as_deref().unwrap_or_default());
            diagnostic.at = Some(faults::at(&self.file, place.key));
        }
    }

    fn place_of(&self, resource: Option<&str>, path: &str) -> &Place {
        let json = self.template.json();
        let Some(id) = resource else { return lookup::path(json, &self.root, path) };
        let resources = lookup::member(json, &self.root, "Resources");
        match resources.and_then(|(json, place)| lookup::member(json, place, id)) {
            Some((json, place)) => lookup::path(json, place, path),
            None => resources.map_or(&self.root, |(_, place)| place),
        }
    }
}
