package io.breakwater.nlu;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}
