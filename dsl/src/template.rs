//! A template as canonical JSON.

use serde_json::Value as Json;

/// A CloudFormation template. Its text is canonical: keys sorted, two spaces, a newline at the end, so that the same
/// stack is the same bytes on every machine.
///
/// ```
/// use dsl::Template;
/// let template = Template::from_json(serde_json::json!({"Resources": {}, "Description": "Empty"}));
/// assert_eq!(template.text(), "{\n  \"Description\": \"Empty\",\n  \"Resources\": {}\n}\n");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Template(Json);

impl Template {
    /// CloudFormation takes a larger template from S3 alone: 51,200 bytes of UTF-8.
    pub const INLINE_LIMIT: usize = 51_200;

    /// A template that was read or made elsewhere.
    pub fn from_json(mut json: Json) -> Self {
        // Any crate of a build may switch serde_json to maps that keep the order of insertion.
        json.sort_all_objects();
        Self(json)
    }

    /// The template's tree.
    pub fn json(&self) -> &Json {
        &self.0
    }

    /// The canonical text.
    pub fn text(&self) -> String {
        let mut text = format!("{:#}", self.0);
        text.push('\n');
        text
    }

    /// The resources: logical id and body, in order.
    pub fn resources(&self) -> impl Iterator<Item = (&str, &Json)> {
        let resources = self.0.get("Resources").and_then(Json::as_object);
        resources.into_iter().flatten().map(|(id, body)| (id.as_str(), body))
    }

    /// One resource's body.
    pub fn resource(&self, id: &str) -> Option<&Json> {
        self.0.get("Resources")?.get(id)
    }

    /// Points a function at its code.
    pub(crate) fn set_code_key(&mut self, function: &str, key: &str) {
        if let Some(code) = self.0.pointer_mut(&format!("/Resources/{function}/Properties/Code/S3Key")) {
            *code = Json::from(key);
        }
    }

    /// Adds an output; gives the value of another that has the name already.
    pub(crate) fn add_output(&mut self, name: &str, output: Json) -> Option<Json> {
        let Json::Object(template) = &mut self.0 else { return None };
        let outputs = template.entry("Outputs").or_insert_with(|| Json::Object(serde_json::Map::new()));
        let outputs = outputs.as_object_mut()?;
        match outputs.get_mut(name) {
            Some(other) if other["Value"] != output["Value"] => return Some(other["Value"].clone()),
            // A strong reference adds the export to the output that a weak one has made.
            Some(other) => {
                if let Some(export) = output.get("Export") {
                    other["Export"] = export.clone();
                    other.sort_all_objects();
                }
            }
            None => {
                outputs.insert(name.to_owned(), output);
                outputs.sort_keys();
                template.sort_keys();
            }
        }
        None
    }

    /// One resource's type, where it has one.
    pub fn type_of(&self, id: &str) -> Option<&str> {
        self.resource(id)?.get("Type")?.as_str()
    }
}
