package io.breakwater.kit;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}
