//! Statements of policies, and what they cover.

use std::cell::OnceCell;

use super::{Family, Fit, Form, Identity, Items, Node, Resource, Setting, Text};

/// A statement of a policy.
#[derive(Clone)]
pub struct Statement<'m> {
    /// The statement as it is written.
    pub node: Node<'m>,
    /// Read once, and asked for many actions and resources.
    patterns: OnceCell<Patterns>,
}

/// What a statement's `Action` or `NotAction`, and `Resource` or `NotResource`, come to.
#[derive(Clone)]
struct Patterns {
    is_allow: bool,
    is_deny: bool,
    actions: Listed,
    resources: Listed,
}

#[derive(Clone)]
struct Listed {
    texts: Vec<Setting<Text>>,
    is_complete: bool,
    /// All but these are meant.
    is_not: bool,
}

impl Listed {
    fn of(node: &Node<'_>, name: &'static str, not: &'static str, read: impl Fn(Text) -> Text) -> Self {
        let not = node.get(not);
        let is_not = not.is_there();
        let items = if is_not { not.items() } else { node.get(name).items() };
        let texts = items.nodes.iter().map(|node| node.text().map(&read)).collect();
        Self { texts, is_complete: items.is_complete, is_not }
    }

    fn best(&self, fits: impl Fn(&Text) -> Fit) -> Fit {
        let fits = |text: &Setting<Text>| match text {
            Setting::Is(pattern) => fits(pattern),
            Setting::LeftOut => Fit::No,
            Setting::Unknown => Fit::Perhaps,
        };
        let mut found = Fit::No;
        for text in &self.texts {
            found = found.max(fits(text));
            if found == Fit::Yes {
                break;
            }
        }
        let found = if self.is_complete { found } else { found.max(Fit::Perhaps) };
        if self.is_not { opposite(found) } else { found }
    }
}

/// Reads a policy document's statements. `false` if some of them cannot be known.
pub(crate) fn read<'m>(document: &Node<'m>, statements: &mut Vec<Statement<'m>>) -> bool {
    if document.is_opaque() {
        return false;
    }
    let list = document.get("Statement").items();
    let is_complete = list.is_complete && list.nodes.iter().all(|node| !node.is_opaque());
    statements.extend(list.nodes.into_iter().map(|node| Statement { node, patterns: OnceCell::new() }));
    is_complete
}

impl<'m> Statement<'m> {
    fn patterns(&self) -> &Patterns {
        self.patterns.get_or_init(|| {
            let effect = self.node.get("Effect");
            Patterns {
                is_allow: effect.says("Allow") == Setting::Is(true),
                is_deny: effect.says("Deny") == Setting::Is(true),
                actions: Listed::of(&self.node, "Action", "NotAction", |text| text.lowercase()),
                resources: Listed::of(&self.node, "Resource", "NotResource", |text| text),
            }
        })
    }

    /// Whether it allows; the other kind denies.
    pub fn is_allow(&self) -> bool {
        self.patterns().is_allow
    }

    /// Whether it denies.
    pub fn is_deny(&self) -> bool {
        self.patterns().is_deny
    }

    /// Whether it holds only under conditions.
    pub fn has_condition(&self) -> bool {
        self.node.get("Condition").is_there()
    }

    /// What it allows to do, or denies.
    pub fn actions(&self) -> Items<'m> {
        self.node.get("Action").items()
    }

    /// What it is about.
    pub fn resources(&self) -> Items<'m> {
        self.node.get("Resource").items()
    }

    /// Whether it covers an action: `sqs:ReceiveMessage`.
    pub fn covers_action(&self, action: &str) -> Fit {
        self.patterns().actions.best(|pattern| match pattern.as_known().filter(|known| !known.contains(['*', '?'])) {
            // Most actions are written out.
            Some(known) if known.eq_ignore_ascii_case(action) => Fit::Yes,
            Some(_) => Fit::No,
            None => Text::known(&action.to_ascii_lowercase()).fits(pattern),
        })
    }

    /// Whether it covers a resource of the template.
    pub fn covers(&self, target: &Resource<'m>) -> Fit {
        self.patterns().resources.best(|pattern| fit_of(pattern, target))
    }

    /// Whether it covers both an action and a resource.
    pub fn covers_both(&self, action: &str, target: &Resource<'m>) -> Fit {
        match self.covers_action(action) {
            Fit::No => Fit::No,
            fit => fit.min(self.covers(target)),
        }
    }

    /// Whom it is about: kind and name, `AWS` and an ARN, `Service` and `sns.amazonaws.com`; nothing if it cannot be known.
    pub fn principals(&self) -> Option<Vec<(String, Node<'m>)>> {
        let node = self.node.get("Principal");
        let all = |kind: &str, items: Items<'m>| {
            let nodes = items.nodes.into_iter().map(|node| (kind.to_owned(), node));
            items.is_complete.then(|| nodes.collect::<Vec<_>>())
        };
        let entries = node.entries();
        if entries.is_empty() {
            return all("AWS", node.items());
        }
        let mut principals = Vec::new();
        for (kind, names) in entries {
            principals.extend(all(kind, names.items())?);
        }
        Some(principals)
    }

    /// Whether it is about any principal.
    pub fn is_about_anybody(&self) -> bool {
        let all = self.principals().unwrap_or_default();
        all.iter().any(|(_, node)| node.known_text().as_deref() == Some("*"))
    }

    /// Whether it is about a service: `sns.amazonaws.com`, or any principal.
    pub fn is_about_service(&self, service: &str) -> Fit {
        let Some(principals) = self.principals() else { return Fit::Perhaps };
        let fits = |(kind, node): &(String, Node<'m>)| match node.text() {
            Setting::Is(text) if text.as_known() == Some("*") => Fit::Yes,
            Setting::Is(text) if kind == "Service" => Text::known(service).fits(&text),
            _ => Fit::No,
        };
        principals.iter().map(fits).max().unwrap_or(Fit::No)
    }

    /// Whether it is about a role of the template, by name.
    pub fn is_about_role(&self, role: &Resource<'m>) -> Fit {
        let Some(principals) = self.principals() else { return Fit::Perhaps };
        let fits = |(kind, node): &(String, Node<'m>)| match node.text().known() {
            Some(text) if kind == "AWS" => {
                if text.as_known() == Some("*") {
                    return Fit::Yes;
                }
                match role.world.identify(&text, Family::Role) {
                    Identity::Here(found) if found == *role => Fit::Yes,
                    Identity::Unknown => Fit::Perhaps,
                    Identity::Here(_) | Identity::Outside => Fit::No,
                }
            }
            _ => Fit::No,
        };
        principals.iter().map(fits).max().unwrap_or(Fit::No)
    }
}

/// Whether a pattern of a statement covers a resource.
pub(crate) fn fit_of(pattern: &Text, target: &Resource<'_>) -> Fit {
    if pattern.as_known() == Some("*") {
        return Fit::Yes;
    }
    let Some(family) = Family::of(target.type_name()) else { return Fit::Perhaps };
    // A policy takes ARNs alone.
    if matches!(Form::of(pattern, target.world), Some(Form::Name | Form::Url)) {
        return Fit::No;
    }
    if Text::hole(&format!("{}.Arn", target.id())).fits(pattern) == Fit::Yes {
        return Fit::Yes;
    }
    if !pattern.has_wildcard() {
        return match target.world.identify(pattern, family) {
            Identity::Here(found) if found == *target => Fit::Yes,
            Identity::Here(_) | Identity::Outside => Fit::No,
            Identity::Unknown => Fit::Perhaps,
        };
    }
    let pieces = pattern.split(":", 6);
    if pieces.len() < 6 {
        // `arn:aws:sqs:*` ends early.
        let arn = Text::known(&format!("arn:aws:{}:region:account:name", family.service()));
        return if arn.fits(pattern) == Fit::Yes { Fit::Yes } else { Fit::No };
    }
    if Text::known(family.service()).fits(&pieces[2]) == Fit::No {
        return Fit::No;
    }
    let own = match family {
        Family::Queue | Family::Topic => {
            target.name().unwrap_or_else(|| Text::hole(&format!("{}.{}", target.id(), family.property())))
        }
        _ => target.name_or_hole(),
    };
    match family {
        Family::Queue | Family::Topic => own.fits(&pieces[5]),
        // Other ARNs have words before the name.
        _ if pieces[5].as_known() == Some("*") => Fit::Yes,
        _ => Fit::Perhaps,
    }
}

fn opposite(fit: Fit) -> Fit {
    match fit {
        Fit::No => Fit::Yes,
        Fit::Perhaps => Fit::Perhaps,
        Fit::Yes => Fit::No,
    }
}
