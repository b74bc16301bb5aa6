//! Roles, and what they may do.

use std::ops::Deref;

use super::{Family, Fit, Identity, Link, Node, Resource, Statement, managed, policy};

/// A role in a world.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Role<'m>(pub(crate) Resource<'m>);

impl<'m> Deref for Role<'m> {
    type Target = Resource<'m>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// What a role may do, as far as the template tells.
pub struct Grants<'m> {
    /// The statements, each with the resource that holds it: the role, or a policy of its own.
    pub statements: Vec<(Resource<'m>, Statement<'m>)>,
    /// What AWS's managed policies allow, on any resource.
    managed: Vec<&'static str>,
    /// Whether it may do nothing else.
    pub is_complete: bool,
}

impl<'m> Role<'m> {
    /// The type's name.
    pub const TYPE: &'static str = "AWS::IAM::Role";

    /// The policies with documents that make up what it may do: itself for its own, and those attached to it.
    pub fn grants(&self) -> Grants<'m> {
        let mut grants = Grants { statements: Vec::new(), managed: Vec::new(), is_complete: true };
        let inline = self.property("Policies").items();
        grants.is_complete &= inline.is_complete;
        for policy in &inline.nodes {
            grants.read(self.0, &policy.get("PolicyDocument"));
        }
        let attached = self.property("ManagedPolicyArns").items();
        grants.is_complete &= attached.is_complete;
        for node in &attached.nodes {
            grants.attach(*self, node);
        }
        for policy in self.linked(Link::Attached).filter(|policy| policy.is_attached_to(self)) {
            grants.read(policy, &policy.property("PolicyDocument"));
        }
        grants.is_complete &= self.world.model.loose(Link::Attached).is_empty();
        grants
    }
}

impl<'m> Resource<'m> {
    /// The role that it is, or the roles of the template that it is attached to.
    pub(crate) fn roles(&self) -> Vec<Role<'m>> {
        if self.type_name() == Role::TYPE {
            return vec![Role(*self)];
        }
        let nodes = self.property("Roles").items().nodes.into_iter().chain([self.property("RoleName")]);
        let texts = nodes.filter_map(|node| node.text().known());
        texts.filter_map(|text| self.world.identify(&text, Family::Role).here().map(Role)).collect()
    }

    /// Whether a policy names this role.
    pub(crate) fn is_attached_to(&self, role: &Role<'m>) -> bool {
        let is_it = |node: &Node<'m>| {
            let found = node.text().known().map(|text| self.world.identify(&text, Family::Role));
            found == Some(Identity::Here(role.0))
        };
        self.property("Roles").items().nodes.iter().any(is_it) || is_it(&self.property("RoleName"))
    }
}

impl<'m> Grants<'m> {
    fn read(&mut self, owner: Resource<'m>, document: &Node<'m>) {
        let mut statements = Vec::new();
        self.is_complete &= policy::read(document, &mut statements);
        self.statements.extend(statements.into_iter().map(|statement| (owner, statement)));
    }

    fn attach(&mut self, role: Role<'m>, node: &Node<'m>) {
        let Some(text) = node.text().known() else {
            self.is_complete = false;
            return;
        };
        if let Identity::Here(policy) = role.world.identify(&text, Family::Policy) {
            self.read(policy, &policy.property("PolicyDocument"));
            return;
        }
        let name = text.to_string();
        match managed::actions(name.rsplit('/').next().unwrap_or(&name)).filter(|_| name.contains(":aws:policy/")) {
            Some(actions) => self.managed.extend(actions),
            None => self.is_complete = false,
        }
    }

    /// Whether the role may do something with a resource of the template, and by whose statement.
    pub fn allow(&self, action: &str, target: &Resource<'m>) -> (Fit, Option<Resource<'m>>) {
        let mut found = (if self.is_complete { Fit::No } else { Fit::Perhaps }, None);
        if self.managed.iter().any(|pattern| managed::covers(pattern, action)) {
            found = (Fit::Yes, None);
        }
        for (owner, statement) in self.statements.iter().filter(|(_, statement)| statement.is_allow()) {
            let mut fit = statement.covers_both(action, target);
            if statement.has_condition() {
                fit = fit.min(Fit::Perhaps);
            }
            if fit > found.0 {
                found = (fit, Some(*owner));
            }
        }
        found
    }

    /// The statement that denies it whatever is allowed.
    pub fn deny(&self, action: &str, target: &Resource<'m>) -> Option<&Statement<'m>> {
        let denies = |statement: &&Statement<'m>| {
            statement.is_deny() && !statement.has_condition() && statement.covers_both(action, target) == Fit::Yes
        };
        self.statements.iter().map(|(_, statement)| statement).find(denies)
    }

    /// The resources whose statements surely allow it.
    pub fn granting(&self, action: &str, target: &Resource<'m>) -> Vec<Resource<'m>> {
        let grants = |(_, statement): &&(Resource<'m>, Statement<'m>)| {
            statement.is_allow() && statement.covers_both(action, target) == Fit::Yes
        };
        self.statements.iter().filter(grants).map(|(owner, _)| *owner).collect()
    }

    /// Whether one of AWS's managed policies allows it.
    pub fn is_managed(&self, action: &str) -> bool {
        self.managed.iter().any(|pattern| managed::covers(pattern, action))
    }
}
