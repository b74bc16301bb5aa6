//! Alarms, simple and composite.

use std::ops::Deref;

use super::{Family, Identity, Link, Metric, Resource, Setting, Text, alarm_metric};

/// An alarm in a world, of either kind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Alarm<'m>(pub(crate) Resource<'m>);

impl<'m> Deref for Alarm<'m> {
    type Target = Resource<'m>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'m> Alarm<'m> {
    /// The type of alarms on metrics.
    pub const TYPE: &'static str = "AWS::CloudWatch::Alarm";
    /// The type of alarms on alarms.
    pub const COMPOSITE: &'static str = "AWS::CloudWatch::CompositeAlarm";

    /// A resource as an alarm, if it is one.
    pub fn of(resource: Resource<'m>) -> Option<Self> {
        matches!(resource.type_name(), Self::TYPE | Self::COMPOSITE).then_some(Self(resource))
    }

    /// What it watches: one metric, or those of its metric math.
    pub fn metrics(&self) -> Vec<Metric<'m>> {
        alarm_metric::metrics(self)
    }

    /// The metric that its threshold is about, and how metric math scales it.
    pub(crate) fn compared(&self) -> Option<(Metric<'m>, super::metric_math::Linear)> {
        alarm_metric::compared(self)
    }

    /// Whether its actions are carried out. AWS's default: they are.
    pub fn has_actions_enabled(&self) -> Option<bool> {
        self.property("ActionsEnabled").flag().or(true)
    }

    /// Whom it tells itself, and whether these are all.
    fn own_actions(&self) -> (Vec<Text>, bool) {
        match self.has_actions_enabled() {
            Some(false) => return (Vec::new(), true),
            None => return (Vec::new(), false),
            Some(true) => {}
        }
        let actions = self.property("AlarmActions").items();
        let texts: Vec<Text> = actions.nodes.iter().filter_map(|node| node.text().known()).collect();
        let is_complete = actions.is_complete && texts.len() == actions.nodes.len();
        (texts, is_complete)
    }

    /// Whom it tells when it fires, itself or by the composite alarms that it is part of. Left out: nobody.
    pub fn tells(&self) -> Setting<Vec<Text>> {
        let (mut told, mut is_complete) = self.own_actions();
        let here = *self;
        for composite in self.linked(Link::Composes).filter_map(Alarm::of) {
            if composite.children().contains(&Identity::Here(here)) {
                let (more, all) = composite.own_actions();
                told.extend(more);
                is_complete &= all;
            }
        }
        told.sort();
        told.dedup();
        is_complete &= self.world.model.loose(Link::Composes).is_empty();
        match (told.is_empty(), is_complete) {
            (false, _) => Setting::Is(told),
            (true, true) => Setting::LeftOut,
            (true, false) => Setting::Unknown,
        }
    }

    /// The alarms that a composite alarm's rule names.
    pub fn children(&self) -> Vec<Identity<Alarm<'m>>> {
        if self.type_name() != Self::COMPOSITE {
            return Vec::new();
        }
        let Setting::Is(rule) = self.property("AlarmRule").text() else { return vec![Identity::Unknown] };
        let mut children = Vec::new();
        // A name may hold these words too, but no parenthesis.
        for state in ["ALARM(", "ALARM (", "OK(", "OK ("] {
            for behind in rule.split(state, usize::MAX).iter().skip(1) {
                let name = behind.split(")", 2).swap_remove(0).unquoted();
                children.push(self.world.identify(&name, Family::Alarm).map(Alarm));
            }
        }
        if children.is_empty() && rule.as_known().is_none() {
            children.push(Identity::Unknown);
        }
        children
    }
}

impl<'m> super::World<'m> {
    /// All alarms on metrics.
    pub fn alarms(&'m self) -> impl Iterator<Item = Alarm<'m>> {
        self.of_type(Alarm::TYPE).map(Alarm)
    }
}
