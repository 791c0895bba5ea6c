//! [`Groups`]: forms that are one entity, as a union-find over their keys.

use std::collections::BTreeMap;

pub(super) struct Groups {
    parent: BTreeMap<String, String>,
}

impl Groups {
    pub fn new(keys: impl Iterator<Item = String>) -> Groups {
        Groups { parent: keys.map(|k| (k.clone(), k)).collect() }
    }

    pub fn root(&self, key: &str) -> String {
        let mut key = key;
        while let Some(parent) = self.parent.get(key).filter(|p| *p != key) {
            key = parent;
        }
        key.to_owned()
    }

    pub fn merge(&mut self, a: &str, b: &str) {
        let (root_a, root_b) = (self.root(a), self.root(b));
        // The smaller root wins, so that the result does not depend on the order of merging.
        let (low, high) = if root_a < root_b { (root_a, root_b) } else { (root_b, root_a) };
        // Paths stay short: what was looked up points at the root from now on.
        for key in [a, b, &high] {
            if let Some(parent) = self.parent.get_mut(key) {
                low.clone_into(parent);
            }
        }
    }

    /// The keys of each entity, in the order of their roots. `shared` keys belong to several, by whom.
    pub fn clusters(&self, shared: &BTreeMap<String, Vec<String>>) -> Vec<Vec<String>> {
        let mut members: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for key in self.parent.keys().filter(|k| !shared.contains_key(*k)) {
            members.entry(self.root(key)).or_default().push(key.clone());
        }
        for (key, owners) in shared {
            for owner in owners {
                members.entry(self.root(owner)).or_default().push(key.clone());
            }
        }
        members.into_values().collect()
    }
}
